package io.github.huongdan.code;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (số và ký hiệu), such as {@code 81-HD/BTGĐUK} or {@code 30/2020/NĐ-CP}.
 *
 * <p>Reading is tolerant (stray spaces, a missing hyphen, {@code Số:} in front), writing is exact
 * ({@link #party}, {@link #state}, {@link #canonicalText()}). Two codes are equal when they mean the same: {@code 21- HD/BTGTW}
 * equals {@code 21-HD/BTGTW}; {@link #text()} keeps what was written. Grammar: 36-HD/VPTW, II.1.3, for the Party; Nghị
 * định 30/2020/NĐ-CP, Appendix I, II.3, for the State.
 *
 * <pre>{@code
 * DocumentCode code = DocumentCode.parse("Số: 81- HD/BTGĐUK");
 * code.number(); // 81
 * code.canonicalText(); // 81-HD/BTGĐUK
 * code.equals(DocumentCode.party(81, "HD", "BTGĐUK")); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the code as written, without the word {@code Số}
 * @param number the number, at least 0; null where the document left it blank
 * @param year the year group of a normative act or a law; null where there is none
 * @param type the abbreviation of the document type as written, such as {@code HD}; null for laws ({@code
 *     85/2015/QH13}) and for letters that name a drafting unit ({@code 998/SGDĐT-GDTrH})
 * @param issuer the abbreviation of the issuing organ as written, such as {@code BTGĐUK}; null where it is missing
 * @param qualifier a third group of Party codes, such as {@code nb}; null where there is none
 */
public record DocumentCode(
        String text,
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String qualifier) {

    private static final int LARGEST_NUMBER = 999_999;

    public DocumentCode {
        Objects.requireNonNull(text, "text");
        type = emptyToNull(type);
        issuer = emptyToNull(issuer);
        qualifier = emptyToNull(qualifier);
    }

    /**
     * Reads a code; surrounding space and a leading {@code Số} or {@code Số:} are passed over.
     *
     * @throws IllegalArgumentException if the text is not a code from its first character to its last
     * @throws NullPointerException if the text is null: a code that is missing is a null {@code DocumentCode}
     */
    public static DocumentCode parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a document code such as 81-HD/BTGĐUK: " + text));
    }

    /** Reads a code as {@link #parse} does, or returns empty. */
    public static Optional<DocumentCode> tryParse(String text) {
        Objects.requireNonNull(text, "The text of a code is null, expected one such as 81-HD/BTGĐUK");
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        CodeOccurrence found = CodeScanner.scanLabelled(text, start);
        return found != null && found.end() == end ? Optional.of(found.code()) : Optional.empty();
    }

    /** Takes a text for a code that stands where one does: with its parts where it reads as one, else as the text alone. */
    public static DocumentCode asWritten(String text) {
        return tryParse(text).orElseGet(() -> new DocumentCode(text, null, null, null, null, null));
    }

    /**
     * Writes a Party code: {@code party(5, "HD", "BTGTW")} is {@code 05-HD/BTGTW}.
     *
     * @throws IllegalArgumentException if the number is not between 0 and 999999
     */
    public static DocumentCode party(int number, String type, String issuer) {
        return new DocumentCode(pad(number) + "-" + type + "/" + issuer, inRange(number), null, type, issuer, null);
    }

    /**
     * Writes a State code: {@code state(5, "HD", "SGDĐT")} is {@code 05/HD-SGDĐT}.
     *
     * @throws IllegalArgumentException if the number is not between 0 and 999999
     */
    public static DocumentCode state(int number, String type, String issuer) {
        return new DocumentCode(pad(number) + "/" + type + "-" + issuer, inRange(number), null, type, issuer, null);
    }

    /**
     * Writes the code of a normative act: {@code normative(30, 2020, "NĐ", "CP")} is {@code 30/2020/NĐ-CP}.
     *
     * @throws IllegalArgumentException if the number is not between 0 and 999999
     */
    public static DocumentCode normative(int number, int year, String type, String issuer) {
        String text = pad(number) + "/" + year + "/" + type + "-" + issuer;
        return new DocumentCode(text, inRange(number), year, type, issuer, null);
    }

    /** Tells by its separators which grammar the code was written in. */
    public CodeForm form() {
        int first = 0;
        while (first < text.length() && !isSeparator(text.charAt(first)) && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return CodeForm.UNKNOWN;
        }
        char c = text.charAt(first);
        if (c == '/') {
            return CodeForm.STATE;
        }
        if (text.indexOf('/', first) > 0) {
            return CodeForm.PARTY;
        }
        boolean hyphenAfterType =
                Character.isLetter(c) && text.chars().anyMatch(mark -> CodeCursor.isHyphen((char) mark));
        return hyphenAfterType ? CodeForm.STATE : CodeForm.UNKNOWN;
    }

    /** Writes the same code with exact padding and separators, in the grammar that {@link #form()} tells. */
    public String canonicalText() {
        CodeForm form = form();
        StringBuilder out = new StringBuilder(number == null ? "" : pad(number));
        if (year != null) {
            out.append('/').append(padYear(year));
        }
        if (type != null) {
            out.append(form == CodeForm.STATE ? '/' : '-').append(type);
        }
        if (issuer != null) {
            out.append(form == CodeForm.PARTY || type == null ? '/' : '-').append(issuer);
        }
        if (qualifier != null) {
            out.append('/').append(qualifier);
        }
        return out.toString();
    }

    /**
     * Returns where in the text as written one character parts the number from the symbol, a hyphen in the Party's form and a slash in the State's, whose year belongs
     * to the symbol; -1 where none does.
     */
    public int partedAt() {
        return text.indexOf(form() == CodeForm.STATE ? '/' : '-');
    }

    /** Returns what follows the number: {@code HD/BTGĐUK}, {@code HD-SGDĐT} (ký hiệu). */
    public String notation() {
        String canonical = canonicalText();
        int start = 0;
        while (start < canonical.length() && Character.isDigit(canonical.charAt(start))) {
            start++;
        }
        return start == canonical.length() ? "" : canonical.substring(start + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentCode that
                && Objects.equals(number, that.number)
                && Objects.equals(year, that.year)
                && Objects.equals(type, that.type)
                && Objects.equals(issuer, that.issuer)
                && Objects.equals(qualifier, that.qualifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, year, type, issuer, qualifier);
    }

    /** Returns the code as written. */
    @Override
    public String toString() {
        return text;
    }

    private static String pad(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A year is told from other numbers by its four digits. */
    private static String padYear(int year) {
        String digits = Integer.toString(year);
        return year < 0 ? digits : "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static int inRange(int number) {
        if (number < 0 || number > LARGEST_NUMBER) {
            throw new IllegalArgumentException("Not the number of a document: " + number);
        }
        return number;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || CodeCursor.isHyphen(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
