package io.github.huongdan.serialization.text;

import io.github.huongdan.vietnamese.MatchingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a line of a letterhead or a foot into the cells of its columns: by the bars of a table, or by wide gaps. */
final class Cells {

    private static final Set<String> DATE_WORDS =
            Set.of(MatchingKey.of("ngày"), MatchingKey.of("tháng"), MatchingKey.of("năm"));
    private static final String NUMBER = MatchingKey.of("Số");

    private Cells() {}

    /**
     * The cells of a line, from left to right.
     *
     * @param gap how many blanks in a row divide two cells
     */
    static List<Cell> of(TextLine line, int gap) {
        String text = line.text();
        boolean table = text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|';
        return table ? byBars(line) : byGaps(line, gap);
    }

    private static List<Cell> byBars(TextLine line) {
        String text = line.text();
        List<Cell> cells = new ArrayList<>();
        int start = 1;
        for (int bar = text.indexOf('|', start); bar >= 0; bar = text.indexOf('|', start)) {
            add(cells, line, start, bar);
            start = bar + 1;
        }
        return cells;
    }

    private static List<Cell> byGaps(TextLine line, int gap) {
        String text = line.text();
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int blanks = at;
            while (blanks < text.length() && Blank.is(text.charAt(blanks))) {
                blanks++;
            }
            boolean wide = blanks - at >= gap || text.substring(at, blanks).indexOf('\t') >= 0;
            if (wide && !leavesBlankToFill(text.substring(start, at), text.charAt(blanks))) {
                add(cells, line, start, at);
                start = blanks;
            }
            at = Math.max(blanks, at + 1);
        }
        add(cells, line, start, text.length());
        return cells;
    }

    /** A gap in {@code Số   -HD/BTC} or {@code ngày   tháng 8} is a blank to fill in by hand, not the end of a column. */
    private static boolean leavesBlankToFill(String before, char next) {
        String key = MatchingKey.of(before);
        boolean number = key.startsWith(NUMBER) && (next == '/' || next == '-' || Character.isDigit(next));
        return number || DATE_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static void add(List<Cell> cells, TextLine line, int start, int end) {
        Extract words = line.words().part(start, end);
        if (!words.isEmpty()) {
            int inLine = words.pieces().get(0).source().start()
                    - line.words().pieces().get(0).source().start();
            cells.add(new Cell(words, line.indent() + inLine));
        }
    }
}
