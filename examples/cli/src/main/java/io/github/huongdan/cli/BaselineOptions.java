package io.github.huongdan.cli;

import io.github.huongdan.validation.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which findings are known already. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only findings that this file does not hold; the others are counted.")
    private @Nullable Path known;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all findings to this file, which makes them known, and report as with --baseline.")
    private @Nullable Path target;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    BaselineOptions() {}

    KnownFindings findings(List<Input> inputs) throws IOException {
        if (known != null && target != null) {
            throw new ParameterException(
                    command.commandLine(), "--baseline and --write-baseline exclude each other, expected one of them");
        }
        if (known != null) {
            refuseDirectory(known);
            return KnownFindings.in(known, Baseline.read(known));
        }
        if (target != null) {
            check(target, inputs);
            return KnownFindings.recordedIn(target);
        }
        return KnownFindings.none();
    }

    /** What would make writing fail after all the work is said before it. */
    private static void check(Path target, List<Input> inputs) throws IOException {
        refuseDirectory(target);
        Path absolute = target.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute.resolveSibling(""))) {
            throw new IOException(target + ": there is no such directory, expected an existing one");
        }
        for (Input input : inputs) {
            if (input.file().toAbsolutePath().normalize().equals(absolute)) {
                throw new IOException(target + ": would overwrite the input " + input.file());
            }
        }
        if (Files.exists(target) && Files.size(target) > 0 && !Baseline.isIn(target)) {
            throw new IOException(target + ": would overwrite a file that is no baseline");
        }
    }

    private static void refuseDirectory(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a directory, expected a file");
        }
    }
}
