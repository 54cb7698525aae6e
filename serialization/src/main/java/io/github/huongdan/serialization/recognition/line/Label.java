package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.vietnamese.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The label that a paragraph opens with.
 *
 * @param kind what it looks like
 * @param end the offset after it
 */
public record Label(LabelKind kind, int end) {

    private static final int LONGEST_CAPITALS = 200;
    private static final String ROMAN_DIGITS = "IVXLC";
    private static final String STROKES = "Il|";
    private static final String SEPARATORS = ".-)/:–";
    private static final String SIGNS = "•●○▪■◦∙·*➢❖✓⁃";

    /** Reads the label at the start of a paragraph, or returns null where it has none. */
    public static @Nullable Label of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return arabic(text);
        }
        Label named = first == 'P' ? named(text, Divisions.PART, LabelKind.PART) : null;
        named = first == 'C' ? named(text, Divisions.CHAPTER, LabelKind.CHAPTER) : named;
        named = first == 'Đ' ? named(text, Divisions.ARTICLE, LabelKind.ARTICLE) : named;
        named = first == 'M' ? named(text, Divisions.SUBCHAPTER, LabelKind.SUBCHAPTER) : named;
        if (named != null) {
            return named;
        }
        if (isCapital(first) && text.length() > 1 && SEPARATORS.indexOf(text.charAt(1)) >= 0) {
            return capital(text);
        }
        Label misread = STROKES.indexOf(first) >= 0 ? misreadRoman(text) : null;
        if (misread != null) {
            return misread;
        }
        if (ROMAN_DIGITS.indexOf(first) >= 0) {
            return roman(text);
        }
        if (Character.isLowerCase(first)) {
            return letter(text);
        }
        return first == '(' ? parenthesised(text) : sign(text);
    }

    /** Whether a mark parts the label from the words after it. */
    public boolean separated(String text) {
        return SEPARATORS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static @Nullable Label arabic(String text) {
        int groups = 1;
        int at = digitsEnd(text, 0);
        while (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            int next = digitsEnd(text, at + 1);
            if (next - at > 3) {
                return null;
            }
            at = next;
            groups++;
        }
        int separator = Blank.end(text, at);
        boolean separated = separator < text.length() && SEPARATORS.indexOf(text.charAt(separator)) >= 0;
        int end = separated ? separator + 1 : at;
        boolean code = separated && (opensCode(text, end) || opensNumberOfAct(text, separator));
        if (separated ? !standsAlone(text, end) || code : groups == 1) {
            return null;
        }
        LabelKind[] kinds = {LabelKind.ARABIC, LabelKind.DECIMAL_2, LabelKind.DECIMAL_3, LabelKind.DECIMAL_4};
        return digitsEnd(text, 0) > 2 ? null : new Label(kinds[Math.min(groups, kinds.length) - 1], end);
    }

    private static @Nullable Label roman(String text) {
        int at = 0;
        while (at < text.length() && ROMAN_DIGITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int separator = Blank.end(text, at);
        if (at > 6 || separator >= text.length() || SEPARATORS.indexOf(text.charAt(separator)) < 0) {
            return null;
        }
        boolean word = separator + 1 < text.length() && Character.isLowerCase(text.charAt(separator + 1));
        return !word && standsAlone(text, separator + 1) ? new Label(LabelKind.ROMAN, separator + 1) : null;
    }

    /** {@code Il.} or {@code l.} before a heading in capitals, as scanners take the strokes of a Roman number. */
    private static @Nullable Label misreadRoman(String text) {
        int at = 0;
        boolean wrong = false;
        while (at < text.length() && STROKES.indexOf(text.charAt(at)) >= 0) {
            wrong |= text.charAt(at) != 'I';
            at++;
        }
        if (!wrong || at > 3 || at + 1 >= text.length() || text.length() > LONGEST_CAPITALS || text.charAt(at) != '.') {
            return null;
        }
        String heading = text.substring(at + 1);
        return standsAlone(text, at + 1) && heading.length() > 2 && Capitals.only(heading)
                ? new Label(LabelKind.ROMAN, at + 1)
                : null;
    }

    /** A letter that is no Roman number of a section; only before a heading in capitals, since names are abbreviated so, too. */
    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'H') || c == 'Đ';
    }

    private static @Nullable Label capital(String text) {
        String heading = text.length() > LONGEST_CAPITALS ? "" : text.substring(2);
        return heading.strip().length() > 2 && standsAlone(text, 2) && Capitals.only(heading)
                ? new Label(LabelKind.CAPITAL, 2)
                : null;
    }

    private static @Nullable Label letter(String text) {
        boolean closed = text.length() > 1 && (text.charAt(1) == ')' || text.charAt(1) == '.' || text.charAt(1) == '-');
        boolean apart = closed && standsAlone(text, 2) && (text.charAt(1) == ')' || text.length() > 2);
        return apart ? new Label(LabelKind.LETTER, 2) : null;
    }

    private static @Nullable Label parenthesised(String text) {
        int end = digitsEnd(text, 1);
        boolean closed = end > 1 && end < 4 && end < text.length() && text.charAt(end) == ')';
        return closed ? new Label(LabelKind.PARENTHESISED, end + 1) : null;
    }

    private static @Nullable Label sign(String text) {
        char first = text.charAt(0);
        boolean alone = text.length() > 1 && first != text.charAt(1);
        if (alone && (first == '-' || first == '–' || first == '—')) {
            return new Label(LabelKind.DASH, 1);
        }
        if (alone && first == '+') {
            return new Label(LabelKind.PLUS, 1);
        }
        boolean privateUse = Character.getType(first) == Character.PRIVATE_USE;
        return alone && (privateUse || SIGNS.indexOf(first) >= 0) ? new Label(LabelKind.BULLET, 1) : null;
    }

    private static @Nullable Label named(String text, PhraseTable name, LabelKind kind) {
        int nameEnd = name.opening(text);
        if (nameEnd < 0) {
            return null;
        }
        int number = Blank.end(text, nameEnd);
        String rest = text.substring(number, Math.min(text.length(), number + 24));
        int ordinal = Divisions.ORDINALS.opening(rest);
        int at = number + Math.max(ordinal, 0);
        while (ordinal < 0
                && at < text.length()
                && (isDigit(text.charAt(at)) || ROMAN_DIGITS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == number || (at < text.length() && Character.isLetter(text.charAt(at)))) {
            return null;
        }
        boolean separated = at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
        return separated || at == text.length() || kind != LabelKind.ARTICLE
                ? new Label(kind, separated ? at + 1 : at)
                : null;
    }

    /** Whether what follows a label is no further part of a number or a code. */
    private static boolean standsAlone(String text, int at) {
        return at >= text.length()
                || Blank.is(text.charAt(at))
                || Character.isLetter(text.charAt(at))
                || "\"“".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the number belongs to a code, as in {@code 12-NQ/TW}. */
    private static boolean opensCode(String text, int at) {
        if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        CodeOccurrence code = CodeScanner.scan(text, 0);
        boolean unit = text.charAt(at - 1) == '/'
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1));
        return code != null
                && code.code().issuer() != null
                && (unit || code.code().type() != null);
    }

    /** {@code 06/BCĐ} is a number with its symbol: a list does not count so. */
    private static boolean opensNumberOfAct(String text, int separator) {
        return text.charAt(0) == '0'
                && text.charAt(separator) == '/'
                && separator + 1 < text.length()
                && Character.isUpperCase(text.charAt(separator + 1));
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
