package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Divides a source text into its lines; blank ones are left out but remembered. */
public final class TextLines {

    private static final char FORM_FEED = '\f';

    private TextLines() {}

    public static List<TextLine> of(SourceText source) {
        List<TextLine> lines = new ArrayList<>(source.lineCount());
        boolean afterBlank = true;
        boolean afterPageBreak = false;
        int formFeed = source.text().indexOf(FORM_FEED);
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            if (formFeed >= 0 && formFeed < line.end()) {
                afterPageBreak = true;
                formFeed = source.text().indexOf(FORM_FEED, line.end());
            }
            Extract words = Extract.of(source, line);
            if (!words.isEmpty()) {
                int indent = Blank.columns(
                        source.text(),
                        line.start(),
                        words.pieces().get(0).source().start());
                lines.add(new TextLine(words, indent, afterBlank, afterPageBreak, null));
                afterPageBreak = false;
            }
            afterBlank = words.isEmpty();
        }
        return lines;
    }
}
