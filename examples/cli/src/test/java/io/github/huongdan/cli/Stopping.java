package io.github.huongdan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Stops a process for a while, as no process can prevent, and lets it go on. A shell does it, which is there for as long as the process is. */
final class Stopping implements AutoCloseable {

    private final Process process;
    private final Process shell;
    private final OutputStream orders;
    private final BufferedReader answers;

    Stopping(Process process) throws IOException {
        this.process = process;
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
        boolean there = order("kill -STOP");
        while (there && !stands()) {
            there = process.isAlive();
        }
        return there;
    }

    /** A signal is on its way for a while, and a thread that writes is stopped behind that only. */
    private boolean stands() {
        try (Stream<Path> all = Files.list(threads())) {
            for (Path thread : all.toList()) {
                String state = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
                if ("Tt".indexOf(state.charAt(state.lastIndexOf(')') + 2)) < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            // A thread has ended meanwhile, or all have.
            return false;
        }
    }

    private Path threads() {
        return Path.of("/proc", String.valueOf(process.pid()), "task");
    }

    void goOn() throws IOException {
        order("kill -CONT");
    }

    private boolean order(String words) throws IOException {
        orders.write((words + " " + process.pid() + " 2> /dev/null && echo done || echo gone\n")
                .getBytes(StandardCharsets.UTF_8));
        orders.flush();
        return "done".equals(answers.readLine());
    }

    @Override
    public void close() {
        shell.destroy();
    }
}
