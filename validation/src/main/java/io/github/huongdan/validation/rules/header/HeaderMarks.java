package io.github.huongdan.validation.rules.header;

import io.github.huongdan.model.Header;
import io.github.huongdan.vietnamese.MatchingKey;

/** What the marks of a letterhead say. */
public final class HeaderMarks {

    private static final String DRAFT = MatchingKey.of("dự thảo");

    private HeaderMarks() {}

    /** Tells whether the letterhead says that the document is a draft. */
    public static boolean draft(Header header) {
        return header.marks().stream().anyMatch(mark -> MatchingKey.of(mark).startsWith(DRAFT));
    }

    /** Tells whether a mark consists of stars. */
    static boolean stars(String mark) {
        return !mark.isBlank() && mark.chars().allMatch(c -> c == '*' || Character.isWhitespace(c));
    }

    /**
     * Tells whether the letterhead was probably lost when the text was taken out of a file: the star or the code survives, and
     * nothing that stands before it does.
     */
    static boolean lost(Header header) {
        return header.title() == null
                && header.superior() == null
                && header.issuer() == null
                && (header.code() != null || header.marks().stream().anyMatch(HeaderMarks::stars));
    }
}
