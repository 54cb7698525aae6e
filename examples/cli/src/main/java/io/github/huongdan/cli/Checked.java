package io.github.huongdan.cli;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked, or could not be read.
 *
 * @param file the file as the user named it
 * @param report what was found; null where the file could not be read
 * @param source the text the document was read from; null where the file is JSON, XML or unreadable
 * @param unreadable the sentence that says why the file could not be read; null where it was
 */
record Checked(
        Path file,
        @Nullable Report report,
        @Nullable SourceText source,
        @Nullable String unreadable) {}
