package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a user starts it: a process of its own, its output thrown away. */
final class Cli {

    private Cli() {}

    /** Starts the script that starts it quickly. */
    static void run(String... arguments) throws IOException, InterruptedException {
        start(List.of(file("bin/huongdan").toString()), arguments);
    }

    /** Starts the jar without an option. */
    static void runJar(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        start(List.of(java, "-jar", file("target/huongdan.jar").toString()), arguments);
    }

    private static void start(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
    }

    /** Finds what the build leaves in the module of the command line, beside this one. */
    private static Path file(String name) {
        try {
            Path built = Path.of(Cli.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path file = built.resolve("../../../cli").resolve(name).normalize();
            if (!Files.exists(file)) {
                throw new IllegalStateException(file + " is missing, build it with: mvn -DskipTests package");
            }
            return file;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
