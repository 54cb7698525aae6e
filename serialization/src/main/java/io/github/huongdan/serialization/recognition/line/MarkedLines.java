package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.source.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines with signs of Markdown as plain ones. A line that is marked as a whole, as a heading is, stands apart from lines that are
 * not.
 */
public final class MarkedLines {

    private final List<TextLine> plain;
    private boolean afterWhole;

    private MarkedLines(int count) {
        plain = new ArrayList<>(count);
    }

    /** The lines without such signs; a line with breaks becomes several, but for a row of a table. */
    public static List<TextLine> plain(List<TextLine> lines) {
        MarkedLines marked = new MarkedLines(lines.size());
        for (TextLine line : lines) {
            boolean row = line.text().charAt(0) == '|';
            if (row || !Markup.breaks(line.text())) {
                marked.add(line, line.words());
                continue;
            }
            for (Extract words : Markup.lines(line.words())) {
                marked.add(line, words);
            }
        }
        return marked.plain;
    }

    private void add(TextLine line, Extract words) {
        Extract bare = Markup.without(words);
        if (bare.isEmpty()) {
            return;
        }
        boolean whole = bare.text().charAt(0) != words.text().charAt(0)
                && (words.text().charAt(0) == '#'
                        || bare.text().charAt(bare.length() - 1) != words.text().charAt(words.length() - 1));
        TextLine read = line.of(bare);
        plain.add(whole == afterWhole || line.paragraph() != null ? read : read.apart());
        afterWhole = whole;
    }
}
