package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.Letters;
import io.github.huongdan.serialization.recognition.source.Extract;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of recipients.
 *
 * @param whole the line from its bullet to its closing punctuation
 * @param name the recipient, or what follows {@code Lưu}; null where nothing does
 * @param purpose what stands in parentheses at its end; null where nothing does
 * @param archive whether it opens with {@code Lưu}
 */
public record RecipientLine(
        Extract whole, @Nullable Extract name, @Nullable Extract purpose, boolean archive) {

    static RecipientLine read(Extract line) {
        Label label = Label.of(line.text());
        Extract name = withoutResidue((label == null ? line : line.from(label.end())).withoutClosing(",;."));
        int archiveEnd = ArchiveWord.opening(name.text(), 0);
        boolean archive = archiveEnd >= 0;
        if (archive) {
            name = name.from(archiveEnd);
            name = name.text().startsWith(":") ? name.from(1) : name;
        }
        Extract purpose = null;
        int parenthesis = name.text().lastIndexOf('(');
        if (!archive && parenthesis > 0 && name.text().endsWith(")")) {
            purpose = name.part(parenthesis + 1, name.length() - 1);
            name = name.part(0, parenthesis).withoutClosing(",;.");
        }
        return new RecipientLine(line, emptyToNull(name), emptyToNull(purpose), archive);
    }

    /** Without underscores and empty parentheses at the end, which stand for a number of copies that nobody filled in. */
    private static Extract withoutResidue(Extract name) {
        String text = name.text();
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        boolean empty = open > 0 && !Letters.orDigitsIn(text, open, text.length());
        return empty ? name.part(0, open).withoutClosing("_,;.") : name.withoutClosing("_");
    }

    /** Tells whether the line is the archive line. */
    static boolean isArchive(Extract line) {
        Label label = Label.of(line.text());
        return ArchiveWord.opening(line.text(), label == null ? 0 : label.end()) >= 0;
    }

    private static @Nullable Extract emptyToNull(@Nullable Extract value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
