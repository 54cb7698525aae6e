package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Syllables;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Characters that can't be seen, and spaces around punctuation. */
final class Spaces {

    private static final String HIDDEN = "\u00ad\u00a0\u200b\u200c\u200d\u2060\ufeff";
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int MOST = 100;
    private static final String PAUSES = ",;:";
    private static final String MARKS = PAUSES + ".?!(";
    private static final int LONG_WORD = 3;
    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_ADDRESS = 254;

    private static final String EDGES = "\n\r|";

    private Spaces() {}

    /** Reports each run of one such character in the source text, where there is one, else in the values. */
    static void noHiddenCharacters(Examination examination, Findings findings) {
        SourceMap map = examination.sourceMap().orElse(null);
        boolean letters = Encoding.looksTcvn3(examination);
        if (map != null) {
            hidden(map.source().text(), letters, (start, end) -> findings.at("").source(new Span(start, end)));
            return;
        }
        for (Passage passage : examination.passagesWith(HIDDEN)) {
            hidden(passage.text(), letters, (start, end) -> findings.in(passage, start, end));
        }
    }

    /**
     * A text that has hundreds of them needs no more findings.
     *
     * @param letters whether soft hyphens may stand for letters
     */
    private static void hidden(String text, boolean letters, BiFunction<Integer, Integer, Findings.Entry> place) {
        int reported = 0;
        for (int i = 0; i < text.length() && reported < MOST; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || Syllables.isLetter(c) || HIDDEN.indexOf(c) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            if (c == NO_BREAK_SPACE && keepsPlace(text, i, end)) {
                i = end - 1;
                continue;
            }
            boolean letter = c == SOFT_HYPHEN && letters;
            String instead = c == NO_BREAK_SPACE ? " ".repeat(end - i) : "";
            place.apply(i, end)
                    .with("codePoint", String.format("U+%04X", (int) c))
                    .suggest(letter ? null : instead)
                    .report();
            i = end - 1;
            reported++;
        }
    }

    /** Whether nothing else stands in the line, or in the cell of a table drawn with bars: the space only keeps the place open. */
    private static boolean keepsPlace(String text, int start, int end) {
        int before = start;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        boolean opens = before == 0 || EDGES.indexOf(text.charAt(before - 1)) >= 0;
        boolean closes = after == text.length() || EDGES.indexOf(text.charAt(after)) >= 0;
        return opens && closes;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
    }

    /** Judges running text, headings, subject and addressees, and the comma between place and date, which only the source text shows. */
    static void aroundPunctuation(Examination examination, Findings findings) {
        examination.sourceMap().ifPresent(map -> behindPlace(map, findings));
        for (Passage passage : examination.passagesWith(MARKS)) {
            if (!ofSentences(passage)) {
                continue;
            }
            String text = passage.text();
            for (int i : examination.marks(passage)) {
                if (i == 0 || !isMark(text.charAt(i))) {
                    continue;
                }
                if (text.charAt(i) == '(') {
                    if (OpeningBrackets.lacksSpace(text, i)) {
                        findings.in(passage, i, i + 1)
                                .variant("bracket")
                                .with("mark", "(")
                                .suggest(" (")
                                .report();
                    }
                } else if (spaceBefore(text, i)) {
                    findings.in(passage, i - 1, i + 1)
                            .variant("before")
                            .with("mark", text.charAt(i))
                            .suggest(closedUp(text, i))
                            .report();
                } else if (noSpaceAfter(text, i)) {
                    findings.in(passage, i, i + 2)
                            .variant("after")
                            .with("mark", text.charAt(i))
                            .report();
                }
            }
        }
    }

    private static boolean ofSentences(Passage passage) {
        Pointer at = passage.at();
        return switch (passage.kind()) {
            case PROSE -> true;
            case LINE -> at.within(Pointer.SECTIONS) || at.within(Pointer.SUBJECT) || at.within(Pointer.ADDRESSEES);
            case LABEL, CELL, APPENDIX -> false;
        };
    }

    /** {@code Sơn Hải,ngày 05 tháng 3 năm 2019}. */
    private static void behindPlace(SourceMap map, Findings findings) {
        Span place = map.span(Pointer.PLACE.toString()).orElse(null);
        Span date = map.span(Pointer.ISSUED_ON.toString()).orElse(null);
        if (place != null && date != null && place.end() + 1 == date.start()) {
            Span comma = new Span(/* start= */ place.end(), /* end= */ date.start());
            if (map.source().text(comma).equals(",")) {
                findings.at(Pointer.PLACE)
                        .source(comma)
                        .variant("after")
                        .with("mark", ",")
                        .suggest(", ")
                        .report();
            }
        }
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case ',', ';', ':', '.', '?', '!', '(' -> true;
            default -> false;
        };
    }

    /** A row of dots (an ellipsis, a blank to fill in) is no punctuation mark, nor is what joins two numbers. */
    private static boolean spaceBefore(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != ' ' || !Character.isLetterOrDigit(text.charAt(at - 2))) {
            return false;
        }
        char next = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        boolean alone = Character.isWhitespace(next);
        if (PAUSES.indexOf(text.charAt(at)) < 0) {
            return alone && ".?!".indexOf(text.charAt(at)) >= 0;
        }
        return (alone || Character.isLetter(next) || isQuote(next) || Character.isDigit(next))
                && !betweenNumbers(text, at);
    }

    /** The mark without the space before it, with one after it where a word follows; null where a straight quotation mark does. */
    private static @Nullable String closedUp(String text, int at) {
        char next = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        boolean word = Character.isLetterOrDigit(next) || next == '\u201c' || next == '\u00ab' || next == '(';
        return next == '"' ? null : text.charAt(at) + (word ? " " : "");
    }

    private static boolean betweenNumbers(String text, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return Character.isDigit(text.charAt(at - 2)) && next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '«' || c == '(';
    }

    /** Judges marks before words; a full stop only after a word in small letters, so that {@code TP.HCM} passes. */
    private static boolean noSpaceAfter(String text, int at) {
        char next = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        char c = text.charAt(at);
        if (next == '\u201c' || next == '\u00ab') {
            return PAUSES.indexOf(c) >= 0;
        }
        if (!Character.isLetter(next)) {
            return false;
        }
        if (c == ';' && endsEntity(text, at)) {
            return false;
        }
        if (c == ',' || c == ';') {
            return PAUSES.indexOf(text.charAt(at - 1)) < 0 && text.charAt(at - 1) != '.';
        }
        if (c == ':') {
            return wordsAround(text, at);
        }
        return c == '.'
                && Character.isUpperCase(text.charAt(at + 1))
                && smallLetters(text, at) >= LONG_WORD
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** Whether words of two letters or more stand on both sides, none of them part of an address. */
    private static boolean wordsAround(String text, int at) {
        if (at < 2 || at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && text.substring(at, end).indexOf('@') < 0;
    }

    /** Whether the semicolon ends a character entity of a web page. */
    private static boolean endsEntity(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_ENTITY), at);
        return before.indexOf('&') >= 0 && before.indexOf(' ', before.indexOf('&')) < 0;
    }

    private static int smallLetters(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1)) && end - start < LONG_WORD) {
            start--;
        }
        return end - start;
    }
}
