package io.github.huongdan.acceptance;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.BitSet;

/** Finds what a reader lost: characters of the source, but for blanks, that no part of the document holds. */
final class Unplaced {

    private Unplaced() {}

    /** Lists the places of such characters. The frame of a table, {@code V/v} and the comma between place and date are the structure itself. */
    static String of(ReadDocument read) {
        SourceMap map = read.sourceMap();
        String text = map.source().text();
        BitSet placed = placed(map);
        StringBuilder lost = new StringBuilder();
        for (int i = placed.nextClearBit(0); i < text.length(); i = placed.nextClearBit(i + 1)) {
            boolean structure = text.charAt(i) == '|'
                    || isFrame(map.source(), i)
                    || (text.charAt(i) == ','
                            && text.substring(i + 1).stripLeading().startsWith("ngày"))
                    || text.startsWith("V/v", Math.max(0, text.lastIndexOf('V', i)));
            if (!isBlank(text.charAt(i)) && !structure) {
                lost.append(map.source().position(i)).append(' ');
            }
        }
        return lost.toString();
    }

    /** By single characters, since another column may stand between the lines of a value. */
    private static BitSet placed(SourceMap map) {
        BitSet placed = new BitSet();
        for (String pointer : map.pointers()) {
            int length = map.span(pointer).orElseThrow().length();
            for (int i = 0; i < length; i++) {
                Span span = map.span(pointer, i, i + 1).orElseThrow();
                placed.set(span.start(), span.end());
            }
        }
        return placed;
    }

    /** Whether the line of a character is one of the frame of a table, and nothing else. */
    private static boolean isFrame(SourceText source, int offset) {
        String line = source.text(source.line(source.position(offset).line()));
        boolean begins = line.strip().startsWith("|") || line.strip().startsWith("+");
        return begins && line.chars().allMatch(c -> "|-=+: ".indexOf(c) >= 0);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
