package io.github.huongdan.validation.rules.recipients;

/**
 * A line of the list of recipients as it stands in the source: its dash, its mark at the end.
 *
 * @param text the line without white space around it
 */
record WrittenLine(String text) {

    private static final String MARKS = ",;.:/";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212+*\u2022\u00b7\uf0b7";

    /** What a converter leaves around a mark: {@code _(.)}. */
    private static final String LEFT_OVER = "_*)";

    /** Tells whether it is a page number or nothing. */
    boolean isNone() {
        return text.chars().noneMatch(Character::isLetter);
    }

    /** Tells whether it opens with a dash, with or without a space after it. */
    boolean hasDash() {
        return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
    }

    /** Tells whether the line goes on in the next: nothing ends it, or a comma. */
    boolean goesOn() {
        String last = ending();
        return last.isEmpty() || last.equals(",");
    }

    /** The mark that ends it; empty where there is none. */
    String ending() {
        int end = end();
        String last = end == 0 ? "" : text.substring(end - 1, end);
        return MARKS.contains(last) ? last : "";
    }

    /** The offset behind the mark that ends it, or behind its words where none does: what a converter leaves may follow. */
    int end() {
        int end = text.length();
        while (end > 0 && LEFT_OVER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
