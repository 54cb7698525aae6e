package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a process of its own. */
final class Program {

    /** The jar's manifest asks for this; a virtual machine before 22 does not know it. */
    static final String NATIVE_ACCESS =
            Runtime.version().feature() < 22 ? "-Xshare:auto" : "--enable-native-access=ALL-UNNAMED";

    private Program() {}

    static Process start(Path directory, Object... arguments) throws IOException {
        return start("-Xshare:auto", directory, arguments);
    }

    /** Starts it in a virtual machine with an option more. */
    static Process start(String option, Path directory, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                NATIVE_ACCESS,
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).directory(directory.toFile()).start();
    }
}
