package io.github.huongdan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line; its output is UTF-8 whatever the machine's locale. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with 0, 1 (findings at or above the level), 2 (unreadable input, bad usage or a failure) or 141
     * (nobody reads the output any more). */
    public static void main(String[] args) {
        // What PDFBox and POI log of a damaged file is for nobody here: the file's own sentence says it.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        PrintWriter out = Output.to(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int exit = Huongdan.run(out, err, args);
        err.flush();
        System.exit(exit);
    }
}
