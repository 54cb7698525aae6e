package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.JudgedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked, or could not be read.
 *
 * @param judged the document with what was found; null where the file could not be read
 * @param parts what each of the reports on all files says of this one; none where it could not be read
 * @param refusal the sentence that says why the file could not be read; null where it was
 */
record Checked(
        Input input,
        @Nullable JudgedDocument judged,
        List<String> parts,
        @Nullable String refusal) {

    /** What was found; null where the file could not be read. */
    @Nullable
    Report report() {
        return judged == null ? null : judged.report();
    }

    /** What the reports call it. */
    String name() {
        return input.name();
    }
}
