package io.github.huongdan.validation.rules.header;

import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the marks of a letterhead say. */
public final class HeaderMarks {

    private static final PhraseTable DRAFT = PhraseTable.of("dự thảo");
    private static final int LONGEST_MARK = 40;

    private HeaderMarks() {}

    /** Tells whether the document says that it is a draft, in a mark of its letterhead or in a line that had no place. */
    public static boolean draft(GuidanceDocument document) {
        return Stream.concat(document.header().marks().stream(), document.unclassified().stream())
                .anyMatch(mark -> mark.length() <= LONGEST_MARK && DRAFT.opening(mark) >= 0);
    }

    /** Tells whether the letterhead is the Youth Union's, whose rules of form are its own (367-QĐ/TWĐTN-VP). */
    public static boolean youthUnion(Header header) {
        String title = header.title();
        return title != null && Titles.YOUTH_UNION.opening(title) >= 0;
    }

    /** Tells whether the letterhead is the Youth Union's or that of an association it leads: they name neither Party nor State. */
    static boolean youthOrganisation(Header header) {
        return youthUnion(header)
                || Organs.YOUTH.opening(text(header.issuer())) >= 0
                || Organs.YOUTH.opening(text(header.superior())) >= 0;
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
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
