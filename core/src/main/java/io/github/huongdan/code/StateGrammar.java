package io.github.huongdan.code;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the number and the slash of a State code: {@code HD-SGDĐT}, {@code 2020/NĐ-CP}, {@code 2015/QH13}, {@code
 * SGDĐT-GDTrH} (Nghị định 30/2020/NĐ-CP, Appendix I, II.3).
 */
final class StateGrammar {

    /** The organs that issue acts whose symbol lost its hyphen in so many texts: {@code NĐCP}. */
    private static final String[] ORGANS = {"CP", "TTg", "CTN", "UBND", "HĐND"};

    private StateGrammar() {}

    /** Reads a symbol. Leaves the cursor after the last group that was read. */
    static @Nullable Symbol read(CodeCursor cursor) {
        Integer year = year(cursor);
        skipUnreadable(cursor);
        int first = cursor.at();
        String type = cursor.group();
        if (!TypeAbbreviations.contains(type)) {
            cursor.moveTo(first);
            String issuer = cursor.symbol();
            return issuer.isEmpty() ? null : withoutType(year, issuer);
        }
        int afterType = cursor.at();
        cursor.skipSpace();
        String issuer = "";
        if (cursor.atHyphen() || cursor.peek() == '/') {
            cursor.skipSeparator();
            issuer = cursor.symbol();
        }
        if (issuer.isEmpty()) {
            cursor.moveTo(afterType);
        }
        return new Symbol(year, type, issuer, null);
    }

    /** Passes over a group that begins with digits and is no year, as in {@code 18/20202QĐ-UBND} and {@code 01/12011/TT-BNV}. */
    private static void skipUnreadable(CodeCursor cursor) {
        int from = cursor.at();
        boolean digits = cursor.digits(4).length() > 4;
        String rest = digits ? cursor.group() : "";
        boolean type = rest.isEmpty() || TypeAbbreviations.contains(rest);
        if (digits && type && (cursor.atHyphen() || cursor.peek() == '/')) {
            cursor.skipSeparator();
            if (cursor.atLetter()) {
                return;
            }
        }
        cursor.moveTo(from);
    }

    private static Symbol withoutType(@Nullable Integer year, String issuer) {
        for (String organ : ORGANS) {
            int split = issuer.length() - organ.length();
            if (split > 0 && issuer.endsWith(organ) && TypeAbbreviations.contains(issuer.substring(0, split))) {
                return new Symbol(year, issuer.substring(0, split), organ, null);
            }
        }
        return new Symbol(year, null, issuer, null);
    }

    /** Reads {@code 2020/}, and {@code 2020} directly before a type, where the slash was lost. */
    private static @Nullable Integer year(CodeCursor cursor) {
        int from = cursor.at();
        String digits = cursor.digits(4);
        int end = cursor.at();
        cursor.skipSpace();
        if (digits.length() == 4 && cursor.peek() == '/') {
            cursor.skipSeparator();
            return Integer.valueOf(digits);
        }
        cursor.moveTo(end);
        if (digits.length() == 4 && TypeAbbreviations.contains(cursor.group())) {
            cursor.moveTo(end);
            return Integer.valueOf(digits);
        }
        cursor.moveTo(from);
        return null;
    }
}
