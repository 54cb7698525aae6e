package io.github.huongdan.validation.rules.signatory;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.lexicon.Stamps;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Position and name of who signs, and what shows that the document was signed. */
final class Signing {

    /** Positions that belong to one kind of organ, and how such an organ's name begins. */
    private static final Map<PhraseTable, PhraseTable> ORGAN_OF_POSITION = Map.of(
            Positions.OF_BOARDS, Organs.BOARDS,
            Positions.OF_OFFICES, Organs.OFFICES,
            Positions.OF_DEPARTMENTS, Organs.DEPARTMENTS,
            Positions.OF_SCHOOLS, Organs.SCHOOLS);

    private Signing() {}

    /**
     * Who signs for the head without naming a deputy's position breaks another rule; a position under a name is the signatory's second one. A
     * member who signs for a Party committee has none.
     */
    static void positionAndName(Examination examination, Findings findings) {
        List<Signatory> signatories = examination.document().signatories();
        if (signatories.isEmpty()) {
            findings.at(Pointer.SIGNATORIES)
                    .variant("absent")
                    .near(Pointer.CLOSING.child(0))
                    .absentFrom(Zone.FOOT)
                    .report();
        }
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            Pointer at = Pointer.SIGNATORIES.child(i);
            boolean member = examination.system() == IssuingSystem.PARTY && Prefixes.onBehalf(signatory);
            if (signatory.position() == null && !member && !Prefixes.forHead(signatory)) {
                findings.at(at.child("position"))
                        .variant("position")
                        .near(at.child("name"))
                        .absentFrom(Zone.FOOT)
                        .report();
            }
            boolean secondPosition = i > 0
                    && signatory.authorities().isEmpty()
                    && signatories.get(i - 1).name() != null;
            if (signatory.name() == null && !secondPosition) {
                findings.at(at.child("name"))
                        .variant("name")
                        .near(at.child("position"))
                        .absentFrom(Zone.FOOT)
                        .report();
            }
        }
    }

    /** {@code BÍ THƯ}, not {@code BÍ THƯ TỈNH ỦY}: the organ stands in the letterhead. */
    static void positionOnly(Examination examination, Findings findings) {
        List<Signatory> signatories = examination.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            String position = signatories.get(i).position();
            List<Word> words = position == null ? List.of() : Words.of(position);
            for (int j = 1; j < words.size(); j++) {
                int count = Organs.AFTER_POSITIONS.match(words, j);
                if (count > 0 && position != null) {
                    findings.at(Pointer.SIGNATORIES.child(i).child("position"))
                            .range(
                                    words.get(j).start(),
                                    words.get(j + count - 1).end())
                            .with("actual", position)
                            .report();
                    break;
                }
            }
        }
    }

    /** Judges only who signs directly or for the head. */
    static void positionFitsIssuer(Examination examination, Findings findings) {
        String issuer = IssuerName.of(examination).name();
        List<Signatory> signatories = examination.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            boolean own = signatory.authorities().isEmpty() || Prefixes.forHead(signatory);
            String position = signatory.position();
            if (own && issuer != null && position != null && !fits(position, issuer)) {
                findings.at(Pointer.SIGNATORIES.child(i).child("position"))
                        .with("actual", position)
                        .with("issuer", issuer)
                        .report();
            }
        }
    }

    private static boolean fits(String position, String issuer) {
        return ORGAN_OF_POSITION.entrySet().stream()
                .filter(entry -> entry.getKey().opening(position) >= 0)
                .allMatch(entry -> entry.getValue().opening(issuer) >= 0);
    }

    /** The model holds no signature: only words such as {@code (đã ký)} can show one. */
    static void evidence(Examination examination, Findings findings) {
        if (examination.document().signatories().isEmpty()) {
            return;
        }
        boolean shown = examination.document().unclassified().stream().anyMatch(Signing::showsSignature)
                || examination.document().signatories().stream()
                        .anyMatch(signatory -> showsSignature(signatory.name()));
        if (!shown) {
            findings.at(Pointer.SIGNATORIES.child(0).child("name"))
                    .near(Pointer.SIGNATORIES.child(0).child("position"))
                    .report();
        }
    }

    private static boolean showsSignature(@Nullable String text) {
        return text != null && Stamps.SIGNED.occursIn(Words.of(text));
    }
}
