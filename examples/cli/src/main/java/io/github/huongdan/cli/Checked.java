package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked, or could not be read.
 *
 * @param file the file as the user named it, or as it was found
 * @param report what was found; null where the file could not be read
 * @param shown what the report on all files says of this one
 * @param refusal the sentence that says why the file could not be read; null where it was
 */
record Checked(
        Path file,
        @Nullable Report report,
        String shown,
        @Nullable String refusal) {}
