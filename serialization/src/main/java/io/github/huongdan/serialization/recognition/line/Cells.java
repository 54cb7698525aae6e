package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a line of a letterhead or a foot into the cells of its columns: by the bars of a table, or by wide gaps. */
public final class Cells {

    private static final Set<String> DATE_WORDS =
            Set.of(MatchingKey.of("ngày"), MatchingKey.of("tháng"), MatchingKey.of("năm"));
    private static final int LONGEST_DATE_WORD = 5;
    private static final String BULLETS = "-–+•";
    private static final int LONGEST_LABEL = 12;
    private static final PhraseTable NUMBER_LABEL = PhraseTable.of("Số");
    private static final String NUMBER = MatchingKey.of("Số");

    private Cells() {}

    /**
     * The cells of a line, from left to right; the one in which the source states that it stands.
     *
     * @param gap how many blanks in a row divide two cells
     */
    public static List<Cell> of(TextLine line, int gap) {
        CellPlace stated = line.cell();
        if (stated != null) {
            return List.of(new Cell(line.words(), stated.column() == 1 ? 0 : Cell.RIGHT));
        }
        String text = line.text();
        boolean table = text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|';
        if (table) {
            return byBars(line);
        }
        return hasGap(text) ? byGaps(line, gap) : List.of(new Cell(line.words(), line.indent()));
    }

    /** Of two blanks beside each other one stands at an odd place, so that the others need no look. */
    private static boolean hasGap(String text) {
        for (int i = 1; i < text.length(); i += 2) {
            if (Blank.is(text.charAt(i))
                    && (Blank.is(text.charAt(i - 1)) || (i + 1 < text.length() && Blank.is(text.charAt(i + 1))))) {
                return true;
            }
        }
        return text.indexOf('\t') >= 0;
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
            if (!Blank.is(text.charAt(at))) {
                at++;
                continue;
            }
            int blanks = at;
            while (blanks < text.length() && Blank.is(text.charAt(blanks))) {
                blanks++;
            }
            boolean wide = blanks - at >= gap || text.substring(at, blanks).indexOf('\t') >= 0;
            boolean bullet = start == 0 && at == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
            boolean within =
                    wide && (bullet || leavesBlankToFill(text, start, at, blanks) || goesOnWithDate(text, blanks));
            if (wide && !within) {
                add(cells, line, start, at);
                start = blanks;
            }
            at = blanks;
        }
        add(cells, line, start, text.length());
        return cells;
    }

    /** A gap in {@code Số   -HD/BTC} or {@code ngày   tháng 8} is a blank to fill in by hand, not the end of a column. */
    private static boolean leavesBlankToFill(String text, int start, int end, int next) {
        String before = MatchingKey.of(text.substring(Math.max(start, end - LONGEST_LABEL), end));
        boolean number = MatchingKey.of(text.substring(start, Math.min(end, start + LONGEST_LABEL)))
                        .startsWith(NUMBER)
                || before.endsWith(NUMBER + ":");
        return (number && goesOnWithCode(text, start, end, next))
                || DATE_WORDS.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static boolean goesOnWithCode(String text, int start, int end, int next) {
        char first = text.charAt(next);
        boolean symbol =
                next + 1 < text.length() && Character.isLetter(text.charAt(next + 1)) && (first == '/' || first == '-');
        return symbol || (Character.isDigit(first) && NUMBER_LABEL.isWhole(text.substring(start, end)));
    }

    /** A wide gap before {@code tháng} or {@code năm} stands within a date. */
    private static boolean goesOnWithDate(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_DATE_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return DATE_WORDS.contains(MatchingKey.of(text.substring(start, end)));
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
