package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.PartyLevel;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;

/**
 * Who may issue guidance: of the Party's grass-roots organisations only the standing committee (ban thường vụ), neither the committee
 * itself nor a cell. A committee is judged only where its name says that it is of the grass roots.
 */
final class Competence {

    private static final PhraseTable GUIDANCE = PhraseTable.of(DocumentType.GUIDANCE.vietnameseName());

    private Competence() {}

    static void issuerMayGuide(Examination examination, Findings findings) {
        String issuer = examination.header().issuer();
        String typeName = examination.document().typeName();
        if (issuer == null || typeName == null || GUIDANCE.opening(typeName) < 0) {
            return;
        }
        if (PartyLevel.CELL.opens(issuer)) {
            findings.at(Pointer.ISSUER).variant("cell").with("issuer", issuer).report();
        } else if (mentions(Organs.GRASS_ROOTS, issuer) && !standingCommittee(issuer, examination.document())) {
            findings.at(Pointer.ISSUER).with("issuer", issuer).report();
        }
    }

    private static boolean standingCommittee(String issuer, GuidanceDocument document) {
        boolean signs = document.signatories().isEmpty();
        for (Signatory signatory : document.signatories()) {
            for (Authority authority : signatory.authorities()) {
                String organ = authority.onBehalfOf();
                signs |= organ == null || mentions(Organs.STANDING_COMMITTEES, organ);
            }
        }
        return signs || mentions(Organs.STANDING_COMMITTEES, issuer);
    }

    private static boolean mentions(PhraseTable phrases, String text) {
        return phrases.occursIn(Words.of(text));
    }
}
