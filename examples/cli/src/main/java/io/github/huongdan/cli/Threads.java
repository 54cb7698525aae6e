package io.github.huongdan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many files are worked on at once. */
final class Threads {

    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on this many files at once. Default: one for each processor.")
    private int count = Math.min(Runtime.getRuntime().availableProcessors(), MOST);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Threads() {}

    int count() {
        if (count < 1 || count > MOST) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value '" + count + "' for --threads, expected 1 to " + MOST);
        }
        return count;
    }
}
