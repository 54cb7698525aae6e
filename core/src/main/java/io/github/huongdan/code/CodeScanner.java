package io.github.huongdan.code;

import io.github.huongdan.vietnamese.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds document codes at a place in running text: from left to right, with no step back beyond the code's own length.
 *
 * <p>Read as what they are meant: stray spaces around a separator, a line that ends after one, any dash for a hyphen, a lost
 * hyphen ({@code 84 QĐ/TWĐTN}, {@code 61/2018/NĐCP}), a lost slash ({@code 22/2016TT-BGDĐT}, {@code 274KH-UBND}).
 *
 * <pre>{@code
 * CodeOccurrence found = CodeScanner.scan("theo 26-HD/BTGTU", 5);
 * }</pre>
 */
public final class CodeScanner {

    /** A number of more digits is no document's number. */
    static final int LONGEST_NUMBER = 6;

    private static final PhraseTable LABEL = PhraseTable.of("số");
    private static final int LONGEST_LABEL = 4;

    private CodeScanner() {}

    /**
     * Reads the code that begins at {@code offset} with its number, or with its separator where the number was left blank.
     *
     * <p>A number alone is a code too, unless it runs on into something else: {@code 31/12/2017}, {@code 24/7}, {@code 1.500}.
     *
     * @return the code, or null where none begins there
     */
    public static @Nullable CodeOccurrence scan(CharSequence text, int offset) {
        CodeCursor cursor = new CodeCursor(text, offset);
        String digits = cursor.digits(LONGEST_NUMBER);
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        Integer number = digits.isEmpty() ? null : Integer.valueOf(digits);
        if (number == null) {
            cursor.skipSpace();
        }
        int afterNumber = cursor.at();
        int start = number == null ? afterNumber : offset;
        Symbol symbol = number == null ? blank(cursor) : symbol(cursor);
        if (symbol == null) {
            cursor.moveTo(afterNumber);
            if (number == null || runsOn(cursor)) {
                return null;
            }
            symbol = new Symbol(null, null, null, null);
        }
        DocumentCode code = new DocumentCode(
                cursor.since(start), number, symbol.year(), symbol.type(), symbol.issuer(), symbol.qualifier());
        return new CodeOccurrence(code, start, cursor.at());
    }

    /** Reads as {@link #scan} does, after an optional {@code Số} or {@code Số:} at {@code offset}. */
    public static @Nullable CodeOccurrence scanLabelled(CharSequence text, int offset) {
        return scan(text, skipLabel(text, offset));
    }

    private static @Nullable Symbol symbol(CodeCursor cursor) {
        int afterNumber = cursor.at();
        cursor.skipSpace();
        if (cursor.peek() == '/') {
            cursor.skipSeparator();
            return StateGrammar.read(cursor);
        }
        if (cursor.atHyphen()) {
            cursor.skipSeparator();
            return PartyGrammar.read(cursor);
        }
        boolean touches = cursor.at() == afterNumber;
        Symbol symbol = cursor.atLetter() ? PartyGrammar.read(cursor) : null;
        if (symbol == null || symbol.type() == null || symbol.issuer() == null) {
            return null;
        }
        boolean known = TypeAbbreviations.contains(symbol.type());
        return known && (touches || cursor.since(afterNumber).indexOf('/') > 0) ? symbol : null;
    }

    /** Reads what follows a number that was left blank; so little is left that the type must be known, or a unit named. */
    private static @Nullable Symbol blank(CodeCursor cursor) {
        boolean state = cursor.peek() == '/';
        if (!state && !cursor.atHyphen()) {
            return null;
        }
        cursor.skipSeparator();
        Symbol symbol = state ? StateGrammar.read(cursor) : PartyGrammar.read(cursor);
        if (symbol == null || symbol.issuer() == null) {
            return null;
        }
        boolean type = symbol.type() != null && TypeAbbreviations.contains(symbol.type());
        return type || (state && symbol.issuer().indexOf('-') > 0) ? symbol : null;
    }

    /** Tells whether the number is only the beginning of a date, a fraction or another word. */
    private static boolean runsOn(CodeCursor cursor) {
        char next = cursor.peek();
        if (cursor.atLetter() || next == '/') {
            return true;
        }
        boolean mark = cursor.atHyphen() || next == '.' || next == ',';
        if (!mark) {
            return false;
        }
        cursor.skip();
        boolean runsOn = cursor.atDigit() || (CodeCursor.isHyphen(next) && cursor.atLetter());
        cursor.moveTo(cursor.at() - 1);
        return runsOn;
    }

    private static int skipLabel(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset <= LONGEST_LABEL && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end == offset || !LABEL.isWhole(text.subSequence(offset, end))) {
            return offset;
        }
        CodeCursor cursor = new CodeCursor(text, end);
        cursor.skipSpace();
        if (cursor.peek() == ':') {
            cursor.skip();
        }
        cursor.skipSpace();
        return cursor.at();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
