package io.github.huongdan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The option that says how many files are worked on at once. */
final class Threads {

    private static final int MOST = 256;

    private final Argument<Integer> count = Argument.optional(
            "--threads", "N", Integer.class, "Work on this many files at once. Default: one for each processor.");

    private final CommandSpec command;

    Threads(CommandSpec command) {
        this.command = command;
        Commands.add(command, count);
    }

    int count() {
        Integer asked = count.orNull();
        if (asked == null) {
            return Math.min(Runtime.getRuntime().availableProcessors(), MOST);
        }
        if (asked < 1 || asked > MOST) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value '" + asked + "' for --threads, expected 1 to " + MOST);
        }
        return asked;
    }
}
