package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.recognition.line.Announcement;
import io.github.huongdan.serialization.recognition.source.Doubts;

/** Tells which grounds, and which enacting clause, are off the form that they have. */
public final class BasisDoubts {

    private BasisDoubts() {}

    /** Looks the basis of a read document over. */
    public static void tell(Basis basis, Doubts doubts) {
        for (int i = 0; i < basis.grounds().size(); i++) {
            String ground = basis.grounds().get(i).text();
            if (ground.endsWith(":") && Announcement.ends(ground)) {
                doubts.unlike(Pointer.GROUNDS.child(i));
            } else if (!GroundLead.isExact(ground)) {
                doubts.lettersWrong(Pointer.GROUNDS.child(i));
            }
        }
        String clause = basis.enactingClause();
        boolean announces = clause == null
                || clause.endsWith(":")
                || Announcement.ends(clause)
                || Clauses.DECISIONS.opening(clause) >= 0;
        if (!announces) {
            doubts.unlike(Pointer.ENACTING_CLAUSE);
        }
    }
}
