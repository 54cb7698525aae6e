package io.github.huongdan.code;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds document codes at a place in running text: one pass from left to right, no backtracking beyond a code's own length.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeScanner {

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_GROUP = 40;
    private static final Set<String> TYPES = typeAbbreviations();

    private final CharSequence text;
    private int at;

    private CodeScanner(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * Reads the code that begins at {@code offset} with its number, or with its separator where the number was left blank.
     *
     * @return the code, or null where none begins there
     */
    public static @Nullable CodeOccurrence scan(CharSequence text, int offset) {
        return new CodeScanner(text, offset).code();
    }

    /** Reads as {@link #scan} does, after an optional {@code Số} or {@code Số:} at {@code offset}. */
    public static @Nullable CodeOccurrence scanLabelled(CharSequence text, int offset) {
        int start = skipLabel(text, offset);
        return scan(text, start);
    }

    private static int skipLabel(CharSequence text, int offset) {
        CodeScanner scanner = new CodeScanner(text, offset);
        if (offset + 2 > text.length()) {
            return offset;
        }
        String word =
                text.subSequence(offset, Math.min(text.length(), offset + 4)).toString();
        String composed = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        if (!composed.startsWith("số")) {
            return offset;
        }
        while (scanner.at < text.length() && isWordPart(text.charAt(scanner.at))) {
            scanner.at++;
        }
        scanner.skipSpace();
        if (scanner.peek() == ':') {
            scanner.at++;
        }
        scanner.skipSpace();
        return scanner.at;
    }

    private @Nullable CodeOccurrence code() {
        int start = at;
        String digits = digits();
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        Integer number = digits.isEmpty() ? null : Integer.valueOf(digits);
        int afterNumber = at;
        skipSpace();
        char separator = peek();
        CodeOccurrence found = null;
        if (separator == '/') {
            at++;
            found = state(start, number);
        } else if (isHyphen(separator)) {
            at++;
            skipSpace();
            found = party(start, number);
        } else if (at > afterNumber && number != null) {
            found = TYPES.contains(lookGroup()) ? party(start, number) : null;
            if (found != null && found.code().issuer() == null) {
                found = null;
            }
        }
        if (found != null || number == null) {
            return found;
        }
        return occurrence(start, afterNumber, number, null, null, null, null);
    }

    /** Reads {@code HD/BTGTW} or {@code HD/VPTW/nb}; without a slash only a known type counts. */
    private @Nullable CodeOccurrence party(int start, @Nullable Integer number) {
        String type = group();
        if (type.isEmpty() || !Character.isLetter(type.charAt(0))) {
            return null;
        }
        int afterType = at;
        skipSpace();
        if (peek() != '/') {
            return number != null && TYPES.contains(type)
                    ? occurrence(start, afterType, number, null, type, null, null)
                    : null;
        }
        at++;
        skipSpace();
        String issuer = hyphenated();
        if (issuer.isEmpty() || !symbolLike(issuer)) {
            return null;
        }
        String qualifier = null;
        int end = at;
        if (peek() == '/') {
            at++;
            qualifier = group();
            end = qualifier.isEmpty() ? end : at;
        }
        return occurrence(start, end, number, null, type, issuer, qualifier);
    }

    /** Reads {@code HD-SGDĐT}, {@code 2020/NĐ-CP}, {@code 2015/QH13} or {@code SGDĐT-GDTrH} after the first slash. */
    private @Nullable CodeOccurrence state(int start, @Nullable Integer number) {
        skipSpace();
        Integer year = year();
        String first = group();
        if (first.isEmpty() || !symbolLike(first)) {
            return null;
        }
        int end = at;
        if (!TYPES.contains(first)) {
            String rest = at < text.length() && isHyphen(peek()) ? restOfSymbol() : "";
            String issuer = first + rest;
            int lost = rest.isEmpty() ? lostHyphen(first) : 0;
            return lost > 0
                    ? occurrence(start, end, number, year, first.substring(0, lost), first.substring(lost), null)
                    : occurrence(start, at, number, year, null, issuer, null);
        }
        skipSpace();
        if (!isHyphen(peek()) && peek() != '/') {
            at = end;
            return occurrence(start, end, number, year, first, null, null);
        }
        at++;
        skipSpace();
        String issuer = hyphenated();
        if (issuer.isEmpty() || !symbolLike(issuer)) {
            at = end;
            return occurrence(start, end, number, year, first, null, null);
        }
        return occurrence(start, at, number, year, first, issuer, null);
    }

    /** Where {@code NĐCP} lost its hyphen: the length of the type, or 0. Only organs that issue such acts count. */
    private static int lostHyphen(String group) {
        for (String organ : new String[] {"CP", "TTg", "CTN", "UBND", "HĐND"}) {
            int split = group.length() - organ.length();
            if (split > 0 && group.endsWith(organ) && TYPES.contains(group.substring(0, split))) {
                return split;
            }
        }
        return 0;
    }

    private @Nullable Integer year() {
        int mark = at;
        String digits = digits();
        skipSpace();
        if (digits.length() == 4 && peek() == '/') {
            at++;
            skipSpace();
            return Integer.valueOf(digits);
        }
        at = mark;
        return null;
    }

    private String digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from <= LONGEST_NUMBER) {
            at++;
        }
        return text.subSequence(from, at).toString();
    }

    private String lookGroup() {
        int mark = at;
        String group = group();
        at = mark;
        return group;
    }

    private String group() {
        int from = at;
        while (at < text.length() && at - from < LONGEST_GROUP && isSymbolPart(text.charAt(at))) {
            at++;
        }
        while (at > from && text.charAt(at - 1) == '.') {
            at--;
        }
        return text.subSequence(from, at).toString();
    }

    private String hyphenated() {
        int from = at;
        if (group().isEmpty()) {
            return "";
        }
        restOfSymbol();
        return text.subSequence(from, at).toString();
    }

    private String restOfSymbol() {
        int from = at;
        while (at - from < LONGEST_GROUP && isHyphen(peek())) {
            int mark = at;
            at++;
            if (group().isEmpty()) {
                at = mark;
                break;
            }
        }
        return text.subSequence(from, at).toString();
    }

    private CodeOccurrence occurrence(
            int start,
            int end,
            @Nullable Integer number,
            @Nullable Integer year,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable String qualifier) {
        String written = text.subSequence(start, end).toString();
        return new CodeOccurrence(new DocumentCode(written, number, year, type, issuer, qualifier), start, end);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** A symbol has a capital after its first letter or is all capitals: {@code TTg}, {@code SoXD}, not {@code năm}. */
    private static boolean symbolLike(String group) {
        return group.chars().anyMatch(Character::isUpperCase)
                && (group.length() == 1 || group.chars().skip(1).anyMatch(c -> !Character.isLowerCase(c)));
    }

    private static boolean isSymbolPart(char c) {
        return isWordPart(c) || c == '&' || c == '.';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    private static Set<String> typeAbbreviations() {
        Set<String> abbreviations = new HashSet<>(Set.of("QĐi", "QyĐ", "GGT", "GNP", "BS", "SY", "SL", "TrS", "TTh"));
        for (DocumentType type : DocumentType.values()) {
            for (IssuingSystem system : IssuingSystem.values()) {
                String abbreviation = type.abbreviation(system);
                if (abbreviation != null) {
                    abbreviations.add(abbreviation);
                }
            }
        }
        return Set.copyOf(abbreviations);
    }
}
