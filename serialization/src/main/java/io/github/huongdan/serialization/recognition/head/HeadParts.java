package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Marks;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Divides a stretch of a letterhead that was run together at its components, wherever they stand in it: titles, motto, number, subject of a letter,
 * place and date, addressees, drawn lines.
 *
 * <p>{@code BỘ Y TẾ ------- CỘNG HÒA … Độc lập …} has four of them, {@code Số: 627/BYT-BH V/v hướng dẫn … Hà Nội, ngày …} three.
 */
final class HeadParts {

    private static final int MOST_WORDS = 160;
    private static final int SHORTEST_RULE = 3;
    private static final PhraseTable NUMBER = PhraseTable.of("Số");
    private static final String NUMBER_LABEL = "Số";

    private final Extract whole;
    private final String text;
    private final boolean titled;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private HeadParts(Extract whole, boolean titled) {
        this.whole = whole;
        this.text = whole.text();
        this.titled = titled;
    }

    /**
     * Lists the parts, in order; the stretch itself where it has only one.
     *
     * @param titled whether a line of the letterhead is a title by itself, so that none is looked for within others
     */
    static List<Extract> of(Extract stretch, boolean titled) {
        HeadParts parts = new HeadParts(stretch, titled);
        if (parts.text.indexOf('|') >= 0) {
            parts.bars();
        }
        parts.nameBehindSentence();
        parts.rules();
        parts.worded(Words.of(parts.text, 0, MOST_WORDS));
        parts.number();
        return parts.divided();
    }

    private List<Extract> divided() {
        cuts.remove(0);
        cuts.remove(text.length());
        List<Extract> parts = new ArrayList<>();
        int start = 0;
        cuts.add(text.length());
        for (int cut : cuts) {
            Extract part = whole.part(start, cut);
            if (!part.isEmpty() && !part.text().equals("|")) {
                parts.add(part);
            }
            start = cut;
        }
        return parts;
    }

    /** A bar at either end is the edge of a cell whose other edges an extractor lost. */
    private void bars() {
        boolean opens = text.charAt(0) == '|';
        boolean closes = text.charAt(text.length() - 1) == '|';
        if (opens == closes) {
            return;
        }
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
            cut(bar, bar + 1);
        }
    }

    /** A name in capitals at the end, behind the sentence that a law portal sets above the document. */
    private void nameBehindSentence() {
        int stop = text.lastIndexOf(". ");
        if (stop > 0 && stop + 2 < text.length()) {
            String name = text.substring(stop + 2);
            boolean organ = Capitals.only(name) && Words.of(name, 0, 2).size() > 1;
            if (organ && Capitals.hasSmall(text, 0, stop)) {
                cuts.add(stop + 1);
            }
        }
    }

    private void rules() {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && RuleLine.isSign(text.charAt(end))) {
                end++;
            }
            boolean apart = (start == 0 || Blank.is(text.charAt(start - 1)))
                    && (end == text.length() || Blank.is(text.charAt(end)));
            if (end - start >= SHORTEST_RULE && apart) {
                cut(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    /** The number with its label; before it stand capitals or marks, or it is glued to the word before. */
    private void number() {
        int at = text.indexOf(NUMBER_LABEL);
        if (at < 0 || (at > 0 && !inCapitals(at))) {
            return;
        }
        CodeOccurrence code = CodeScanner.scanLabelled(text, at);
        boolean complete = code != null && code.code().issuer() != null;
        boolean blank = NUMBER.opening(text, at) == at + 2 && at + 2 < text.length() && text.charAt(at + 2) == ':';
        if (complete || (blank && at > 0)) {
            cuts.add(at);
        }
        if (code != null && complete && opensComponent(code.end())) {
            cuts.add(code.end());
        }
    }

    private boolean opensComponent(int at) {
        String rest = text.substring(at).strip();
        return Subjects.LETTER.opening(rest) >= 0 || Character.isUpperCase(rest.isEmpty() ? ' ' : rest.charAt(0));
    }

    private void worded(List<Word> words) {
        boolean addressed = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!Character.isUpperCase(text.charAt(word.start()))) {
                continue;
            }
            phrase(words, i, Titles.STATE, true);
            phrase(words, i, Titles.PARTY_FORM, true);
            phrase(words, i, Titles.MOTTO, false);
            if (i > 0 && Subjects.LETTER.match(words, i) > 0 && text.charAt(word.start()) == 'V') {
                cuts.add(word.start());
            }
            if (Recipients.ADDRESSEES.match(words, i) > 0) {
                cuts.add(word.start());
                addressed = true;
            } else if (addressed && Clauses.GROUND_LEADS.match(words, i) > 0) {
                cuts.add(word.start());
                return;
            }
        }
        date(words);
    }

    private void phrase(List<Word> words, int index, PhraseTable table, boolean title) {
        int length = table.match(words, index);
        if (length == 0 || (title && titled)) {
            return;
        }
        int start = words.get(index).start();
        int end = words.get(index + length - 1).end();
        boolean capitals = !title || Capitals.only(text.substring(start, end));
        boolean component = end == text.length() || index + length == words.size() || !title || follows(end);
        if (capitals && component && inCapitals(start)) {
            cut(start, end);
        }
    }

    /** Whether a component follows a title. */
    private boolean follows(int at) {
        String rest = text.substring(at).strip();
        return Titles.MOTTO.opening(rest) >= 0
                || NUMBER.opening(rest) >= 0
                || Marks.ALL.opening(rest) >= 0
                || RuleLine.is(rest.substring(0, Math.min(rest.length(), SHORTEST_RULE)));
    }

    /** A date with a place before it, behind something else or before it. */
    private void date(List<Word> words) {
        boolean comma = text.indexOf(',') >= 0;
        for (WrittenDate date : comma ? WrittenDate.in(text) : List.<WrittenDate>of()) {
            int before = date.start() - 1;
            while (before > 0 && Blank.is(text.charAt(before))) {
                before--;
            }
            boolean worded = !Character.isDigit(text.charAt(date.start()));
            if (worded && before > 0 && text.charAt(before) == ',') {
                int place = PlaceName.start(text, words, before);
                int first = date.end() < text.length() && text.charAt(date.end()) == '.' ? date.end() + 1 : date.end();
                boolean ends = first == text.length() || Character.isUpperCase(firstOf(first));
                if (place >= 0 && ends && (place == 0 || Blank.is(text.charAt(place - 1)))) {
                    cut(place, first);
                    return;
                }
            }
        }
    }

    /** Whether nothing in small letters stands between the last component and an offset. */
    private boolean inCapitals(int at) {
        Integer last = cuts.floor(at);
        return !Capitals.hasSmall(text, last == null ? 0 : last, at);
    }

    private char firstOf(int at) {
        String rest = text.substring(at).strip();
        return rest.isEmpty() ? ' ' : rest.charAt(0);
    }

    private void cut(int start, int end) {
        cuts.add(start);
        cuts.add(end);
    }
}
