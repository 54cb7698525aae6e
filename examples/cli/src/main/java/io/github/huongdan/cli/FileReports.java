package io.github.huongdan.cli;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the findings in many files are shown; the parts in their order make the whole. Many threads may ask for parts at once. */
interface FileReports {

    String beginning();

    /**
     * Shows the findings in one file.
     *
     * @param source the text the document was read from; null where the file is JSON or XML
     */
    String file(Path file, Report report, @Nullable SourceText source);

    String unreadable(Path file, String sentence);

    /** What stands after a file's part. */
    String separator(boolean last);

    /** Sums the findings up. */
    String end(Tally tally);
}
