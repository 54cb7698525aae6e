package io.github.huongdan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line; its output is UTF-8 whatever the machine's locale. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with 0, 1 (findings at or above the level) or 2 (unreadable input or bad usage). */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = Huongdan.run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
