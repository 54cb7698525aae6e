package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
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
    private static final int LONGEST = 40;

    static GroundLead of(String clause) {
        return of(clause, 0);
    }

    /** Reads the lead at an offset. A lead in an encoding of fonts from before Unicode counts where it is legal. */
    static GroundLead of(String clause, int start) {
        int end = Clauses.GROUND_LEADS.opening(clause, start);
        if (end < 0) {
            return isLegacy(clause, start) ? LEGAL : NONE;
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

    private static boolean opens(PhraseTable leads, String clause, int start, int end) {
        return leads.opening(clause, start) == end;
    }

    private static boolean isLegacy(String clause, int start) {
        int end = Math.min(clause.length(), start + LONGEST);
        for (int i = start; i < end; i++) {
            char c = clause.charAt(i);
            if (c >= '\u00a1' && c <= '\u00ff') {
                String opening = clause.substring(start, end);
                return FONTS.stream()
                        .anyMatch(font -> Clauses.LEGAL_GROUND_LEADS.opening(font.toUnicode(opening)) >= 0);
            }
        }
        return false;
    }
}
