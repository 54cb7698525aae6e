package io.github.huongdan.code;

import org.jspecify.annotations.Nullable;

/** Reads what follows the number and the hyphen of a Party code: {@code HD/BTGTW}, {@code CV/VPTW/nb} (36-HD/VPTW, II.1.3). */
final class PartyGrammar {

    private static final int LONGEST_QUALIFIER = 8;

    private PartyGrammar() {}

    /** Reads a symbol; without an issuer only a known type counts. Leaves the cursor after the last group that was read. */
    static @Nullable Symbol read(CodeCursor cursor) {
        String type = cursor.group();
        boolean known = TypeAbbreviations.contains(type);
        int afterType = cursor.at();
        cursor.skipSpace();
        boolean slash = cursor.peek() == '/';
        if (!known && !(slash && CodeCursor.isSymbol(type))) {
            return null;
        }
        String issuer = "";
        if (slash || cursor.atHyphen()) {
            cursor.skipSeparator();
            issuer = cursor.symbol();
        }
        if (issuer.isEmpty()) {
            cursor.moveTo(afterType);
            return known ? new Symbol(null, type, null, null) : null;
        }
        return new Symbol(null, type, issuer, slash ? qualifier(cursor) : null);
    }

    private static @Nullable String qualifier(CodeCursor cursor) {
        int end = cursor.at();
        if (cursor.peek() == '/') {
            cursor.skip();
            boolean letter = cursor.atLetter();
            String qualifier = cursor.group();
            if (letter && qualifier.length() <= LONGEST_QUALIFIER) {
                return qualifier;
            }
        }
        cursor.moveTo(end);
        return null;
    }
}
