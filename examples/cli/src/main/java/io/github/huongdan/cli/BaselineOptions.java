package io.github.huongdan.cli;

import io.github.huongdan.files.WholeFile;
import io.github.huongdan.validation.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options that say which findings are known already. */
final class BaselineOptions {

    private final Argument<Path> known = Argument.optional(
            "--baseline",
            "FILE",
            Path.class,
            "Report only findings that this file does not hold; the others are counted.");
    private final Argument<Path> target = Argument.optional(
            "--write-baseline",
            "FILE",
            Path.class,
            "Write all findings to this file, which makes them known, and report as with --baseline.");

    private final CommandSpec command;

    BaselineOptions(CommandSpec command) {
        this.command = command;
        Commands.add(command, known, target);
    }

    /** Notes the baseline that is read. */
    void noteRead(RunFiles files) throws IOException {
        if (known.orNull() != null && target.orNull() != null) {
            throw new ParameterException(
                    command.commandLine(), "--baseline and --write-baseline exclude each other, expected one of them");
        }
        files.reads(known.orNull(), "the baseline");
    }

    /** Notes the baseline that is written; what would make writing fail after all the work is said before it. */
    void noteWritten(RunFiles files) throws IOException {
        Path written = target.orNull();
        if (written != null) {
            files.writes(written, "the baseline");
            check(written);
        }
    }

    KnownFindings findings() throws IOException {
        Path read = known.orNull();
        if (read != null) {
            return KnownFindings.in(read, Baseline.read(read));
        }
        Path written = target.orNull();
        return written == null ? KnownFindings.none() : KnownFindings.recordedIn(written);
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
