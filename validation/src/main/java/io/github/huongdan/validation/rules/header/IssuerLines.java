package io.github.huongdan.validation.rules.header;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.PartyLevel;
import io.github.huongdan.lexicon.PartyOrgan;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.organ.IssuerName;
import java.util.List;
import java.util.Locale;

/** The issuer's name, the organ above it, and the star under it. */
final class IssuerLines {

    private IssuerLines() {}

    static void issuer(Examination examination, Findings findings) {
        Header header = examination.header();
        String issuer = header.issuer();
        if (issuer == null) {
            findings.at(Pointer.ISSUER)
                    .variant("absent")
                    .near(Pointer.SUPERIOR)
                    .absentFrom(Zone.LETTERHEAD)
                    .lostInConversion(HeaderMarks.lost(header))
                    .report();
        } else if (!issuer.equals(issuer.toUpperCase(Locale.ROOT))) {
            findings.at(Pointer.ISSUER)
                    .with("actual", issuer)
                    .with("expected", issuer.toUpperCase(Locale.ROOT))
                    .report();
        }
    }

    /** An issuer's line that names its committee or is central needs no line above. */
    static void superior(Examination examination, Findings findings) {
        Header header = examination.header();
        IssuerName issuer = IssuerName.of(examination);
        String name = issuer.name();
        if (header.superior() != null || name == null) {
            return;
        }
        boolean party = examination.system() == IssuingSystem.PARTY;
        boolean subordinate = party
                ? PartyOrgan.opening(name).filter(PartyOrgan::advisory).isPresent()
                : Organs.SUBORDINATE.opening(name) >= 0;
        boolean named = party
                && ((header.issuer() != null && PartyLevel.in(name).isPresent())
                        || PartyLevel.in(name).filter(PartyLevel.CENTRE::equals).isPresent());
        if (subordinate && !named) {
            findings.at(Pointer.SUPERIOR)
                    .with("issuer", name)
                    .absentFrom(Zone.LETTERHEAD)
                    .lostInConversion(HeaderMarks.lost(header))
                    .report();
        }
    }

    static void star(Examination examination, Findings findings) {
        Header header = examination.header();
        String expected = examination.regime().issuerMark();
        if (expected == null || HeaderMarks.youthUnion(header)) {
            return;
        }
        List<String> marks = header.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (HeaderMarks.stars(marks.get(i))) {
                if (!marks.get(i).strip().equals(expected)) {
                    findings.at(Pointer.MARKS.child(i))
                            .with("actual", marks.get(i))
                            .with("expected", expected)
                            .report();
                }
                return;
            }
        }
        findings.at(Pointer.MARKS)
                .variant("absent")
                .near(Pointer.ISSUER)
                .with("expected", expected)
                .report();
    }

    static void noStar(Examination examination, Findings findings) {
        List<String> marks = examination.header().marks();
        for (int i = 0; i < marks.size(); i++) {
            if (HeaderMarks.stars(marks.get(i))) {
                findings.at(Pointer.MARKS.child(i)).with("actual", marks.get(i)).report();
                return;
            }
        }
    }
}
