package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.lexicon.Titles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a plain text that run along its pages: a header, a footer or a watermark that stands again at every end of a page, and the
 * number of the page beside it or in the series of such numbers.
 */
final class RunningLines {

    private static final int LONGEST = 150;
    private static final int FEWEST_LETTERS = 8;
    private static final int SHORTEST_PAGE = 12;
    private static final int FEWEST_PAGES = 3;
    private static final int SHORTEST_SENTENCE = 24;
    private static final int LAST_FIRST_NUMBER = 3;

    private final List<TextLine> lines;
    private final BitSet found = new BitSet();

    private RunningLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The indices of such lines. */
    static BitSet in(List<TextLine> lines) {
        RunningLines running = new RunningLines(lines);
        running.numbers();
        running.repeated();
        return running.found;
    }

    /** Numbers that count the pages, each by itself and a page's length below the one before. */
    private void numbers() {
        int last = 0;
        int lastLine = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int number = line.paragraph() == null ? PageNumber.of(line) : 0;
            if (number <= 0 || i - lastLine < SHORTEST_PAGE || isListed(i, last)) {
                continue;
            }
            if (last == 0 ? number <= LAST_FIRST_NUMBER : number == last + 1) {
                found.set(i);
                last = number;
                lastLine = i;
            }
        }
        if (last == 1) {
            found.clear(lastLine);
        }
    }

    /** Whether a number is one of several below one another, or the first one and the last line. */
    private boolean isListed(int index, int last) {
        return isNumber(index - 1) || isNumber(index + 1) || (index == lines.size() - 1 && last == 0);
    }

    private void repeated() {
        Map<String, Integer> first = new HashMap<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Integer before = isLineByItself(lines.get(i))
                    ? first.putIfAbsent(lines.get(i).text(), i)
                    : null;
            if (before != null) {
                places.computeIfAbsent(lines.get(i).text(), text -> new ArrayList<>(List.of(before)))
                        .add(i);
            }
        }
        for (List<Integer> same : places.values()) {
            if (mayRun(lines.get(same.get(0)).text()) && runs(same)) {
                same.forEach(this::set);
            }
        }
    }

    private void set(int index) {
        found.set(index);
        for (int beside : new int[] {index - 1, index + 1}) {
            if (beside >= 0 && beside < lines.size() && PageNumber.of(lines.get(beside)) > 0) {
                found.set(beside);
            }
        }
    }

    private static boolean isLineByItself(TextLine line) {
        String text = line.text();
        return line.paragraph() == null
                && text.length() >= FEWEST_LETTERS
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && ",;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a line may stand again and again beside the text; titles and labels do so within it. */
    private static boolean mayRun(String text) {
        return text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && Label.of(text) == null
                && Recipients.LABEL.opening(text) < 0
                && !Titles.STATE.isWhole(text)
                && !Titles.PARTY_FORM.isWhole(text)
                && !Titles.MOTTO.isWhole(text);
    }

    /** Whether lines stand a page's length from one another, at the ends of pages or, where nothing else shows these, evenly. */
    private boolean runs(List<Integer> places) {
        int count = places.size();
        boolean toTheEnd = places.get(count - 1) == lines.size() - 1;
        int least = Integer.MAX_VALUE;
        int most = 0;
        int atEnds = atEndOfPage(places.get(0)) ? 1 : 0;
        for (int i = 1; i < count; i++) {
            int distance = places.get(i) - places.get(i - 1);
            boolean lastPage = toTheEnd && i > 1 && i == count - 1;
            least = lastPage ? least : Math.min(least, distance);
            most = Math.max(most, distance);
            atEnds += atEndOfPage(places.get(i)) ? 1 : 0;
        }
        if (atEnds > 1 && atEnds >= count - 1 && least >= FEWEST_PAGES) {
            return true;
        }
        boolean evenly = toTheEnd || (count >= FEWEST_PAGES && most <= 2 * least);
        return isSentence(lines.get(places.get(0)).text()) && evenly && least > SHORTEST_PAGE;
    }

    /** Words that are no name of a person. */
    private static boolean isSentence(String text) {
        return text.length() >= SHORTEST_SENTENCE && !Capitals.eachWord(text);
    }

    private boolean atEndOfPage(int index) {
        boolean opens = lines.get(index).afterPageBreak();
        boolean closes = index + 1 < lines.size() && lines.get(index + 1).afterPageBreak();
        return opens || closes || isNumber(index - 1) || isNumber(index + 1);
    }

    private boolean isNumber(int index) {
        return index >= 0 && index < lines.size() && PageNumber.of(lines.get(index)) > 0;
    }
}
