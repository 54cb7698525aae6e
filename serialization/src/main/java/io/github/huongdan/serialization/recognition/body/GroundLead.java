package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.recognition.line.LegalLead;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.List;

/** What a clause opens with that may be a ground, by how much that says alone. */
enum GroundLead {
    /** {@code Căn cứ}: nothing but a ground opens so. */
    LEGAL,
    /** {@code Xét đề nghị của}, {@code Được sự đồng ý}. */
    FORMAL,
    /** {@code Thực hiện}: a task opens so, too. */
    PLAIN,
    /** {@code Sau khi}: a narrative opens so, too. */
    NARRATIVE,
    NONE;

    private static final List<LegacyEncoding> FONTS = List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI);
    private static final int LONGEST = 24;

    /** What the one legal lead begins with; its second letter is a sign in one font, and an {@code a} with a mark behind it in the other. */
    private static final char FIRST = 'C';

    private static final char SECOND = 'a';

    static GroundLead of(String clause) {
        return of(clause, 0);
    }

    /** Reads the lead at an offset. A lead in an encoding of fonts from before Unicode counts where it is legal. */
    static GroundLead of(String clause, int start) {
        int end = Clauses.GROUND_LEADS.opening(clause, start);
        if (end < 0) {
            return LegalLead.opening(clause, start) >= 0 || isLegacy(clause, start) ? LEGAL : NONE;
        }
        if (Clauses.NO_GROUNDS.opening(clause, start) >= end) {
            return NONE;
        }
        if (opens(Clauses.LEGAL_GROUND_LEADS, clause, start, end)) {
            return LEGAL;
        }
        if (opens(Clauses.NARRATIVE_LEADS, clause, start, end)) {
            return NARRATIVE;
        }
        return opens(Clauses.PLAIN_LEADS, clause, start, end) ? PLAIN : FORMAL;
    }

    /** Tells whether a ground opens with a lead whose letters are all right. */
    static boolean isExact(String ground) {
        return Clauses.GROUND_LEADS.opening(ground) >= 0;
    }

    private static boolean opens(PhraseTable leads, String clause, int start, int end) {
        return leads.opening(clause, start) == end;
    }

    /** In those fonts the letters without a mark are as in any other, so that the first one tells most often. */
    private static boolean isLegacy(String clause, int start) {
        int first = start;
        while (first < clause.length() && !Character.isLetter(clause.charAt(first))) {
            first++;
        }
        if (first == clause.length() || Character.toUpperCase(clause.charAt(first)) != FIRST) {
            return false;
        }
        char second = first + 1 < clause.length() ? clause.charAt(first + 1) : FIRST;
        if (second != SECOND && (second < '\u00a1' || Character.isLetter(second))) {
            return false;
        }
        String opening = clause.substring(first, Math.min(clause.length(), first + LONGEST));
        return opening.chars().anyMatch(c -> c >= '\u00a1' && c <= '\u00ff')
                && FONTS.stream().anyMatch(font -> Clauses.LEGAL_GROUND_LEADS.opening(font.toUnicode(opening)) >= 0);
    }
}
