package io.github.huongdan.cli;

import io.github.huongdan.files.WholeFile;
import io.github.huongdan.validation.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Notes the baseline that is read. */
    void noteRead(RunFiles files) throws IOException {
        if (known != null && target != null) {
            throw new ParameterException(
                    command.commandLine(), "--baseline and --write-baseline exclude each other, expected one of them");
        }
        files.reads(known, "the baseline");
    }

    /** Notes the baseline that is written; what would make writing fail after all the work is said before it. */
    void noteWritten(RunFiles files) throws IOException {
        if (target != null) {
            files.writes(target, "the baseline");
            check(target);
        }
    }

    KnownFindings findings() throws IOException {
        if (known != null) {
            return KnownFindings.in(known, Baseline.read(known));
        }
        if (target != null) {
            return KnownFindings.recordedIn(target);
        }
        return KnownFindings.none();
    }

    private static void check(Path target) throws IOException {
        WholeFile.check(target);
        if (!Files.isDirectory(target.toAbsolutePath().resolveSibling(""))) {
            throw new IOException(target + ": there is no such directory, expected an existing one");
        }
        if (Files.isRegularFile(target) && Files.size(target) > 0 && !Baseline.isIn(target)) {
            throw new IOException(target + ": would overwrite a file that is no baseline");
        }
    }
}
