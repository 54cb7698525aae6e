package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line in which an extractor ran a letterhead together, and perhaps all of the document behind it, by the grammar of its parts. Only
 * a line among the first is looked at, in which a title in capitals stands with a number or with place and date.
 */
public final class PackedLines {

    private static final int FIRST_LINES = 6;
    private static final int SHORTEST = 80;
    private static final int SHORTEST_BODY = 300;
    private static final int FARTHEST_CAPITAL = 1200;

    private PackedLines() {}

    /** The lines, with one that is packed as several. */
    public static List<TextLine> unpacked(List<TextLine> lines) {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            TextLine line = lines.get(i);
            if (line.paragraph() != null || !mayHoldHead(line.text())) {
                continue;
            }
            PackedText packed = new PackedText(line.text());
            PackedHead head = PackedHead.read(packed);
            if (head.isHead()) {
                if (line.text().length() - head.end() > SHORTEST_BODY) {
                    int foot = PackedBody.cut(packed, head.end(), head.named());
                    PackedFoot.cut(packed, head.end(), foot);
                }
                List<TextLine> all = new ArrayList<>(lines.subList(0, i));
                divide(line, packed, all);
                all.addAll(lines.subList(i + 1, lines.size()));
                return all;
            }
        }
        return lines;
    }

    /** A letterhead has a title, or at least the name of a type, of two words or more in capitals. */
    private static boolean mayHoldHead(String text) {
        boolean before = false;
        int start = 0;
        int last = text.length() < SHORTEST ? 0 : Math.min(text.length(), FARTHEST_CAPITAL);
        for (int i = 0; i < last; i++) {
            if (text.charAt(i) == ' ') {
                boolean capitals = inCapitals(text, start, i);
                if (capitals && before) {
                    return true;
                }
                before = capitals;
                start = i + 1;
            }
        }
        return before && inCapitals(text, start, last);
    }

    private static boolean inCapitals(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static void divide(TextLine line, PackedText packed, List<TextLine> all) {
        int start = 0;
        while (start < packed.text.length()) {
            int end = packed.nextCut(start);
            Extract words = line.words().part(start, end);
            if (!words.isEmpty()) {
                all.add(new TextLine(words, 0, true, false, null));
            }
            start = end;
        }
    }
}
