package io.github.huongdan.serialization.text;

import io.github.huongdan.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Divides a source text into its lines; blank ones are left out but remembered. */
final class TextLines {

    private TextLines() {}

    static List<TextLine> of(SourceText source) {
        List<TextLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int number = 1; number <= source.lineCount(); number++) {
            Extract words = Extract.of(source, source.line(number));
            if (!words.isEmpty()) {
                lines.add(new TextLine(words, afterBlank));
            }
            afterBlank = words.isEmpty();
        }
        return lines;
    }
}
