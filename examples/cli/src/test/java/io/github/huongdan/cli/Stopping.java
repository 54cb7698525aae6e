package io.github.huongdan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Stops a process for a while, as no process can prevent, and lets it go on. A shell does it, which is there for as long as the process is. */
final class Stopping implements AutoCloseable {

    private final long process;
    private final Process shell;
    private final OutputStream orders;
    private final BufferedReader answers;

    Stopping(Process process) throws IOException {
        this.process = process.pid();
        this.shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
        this.orders = shell.getOutputStream();
        this.answers = shell.inputReader(StandardCharsets.UTF_8);
    }

    /** Whether processes can be stopped on this system. */
    static boolean possible() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /** Returns when the process is stopped; false where it has ended. */
    boolean stop() throws IOException {
        return order("kill -STOP");
    }

    void goOn() throws IOException {
        order("kill -CONT");
    }

    private boolean order(String words) throws IOException {
        orders.write(
                (words + " " + process + " 2> /dev/null && echo done || echo gone\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        return "done".equals(answers.readLine());
    }

    @Override
    public void close() {
        shell.destroy();
    }
}
