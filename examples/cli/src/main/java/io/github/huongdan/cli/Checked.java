package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked, or could not be read.
 *
 * @param name what the reports call it
 * @param report what was found; null where the file could not be read
 * @param parts what each of the reports on all files says of this one; none where it could not be read
 * @param refusal the sentence that says why the file could not be read; null where it was
 */
record Checked(
        String name,
        @Nullable Report report,
        List<String> parts,
        @Nullable String refusal) {}
