package io.github.huongdan.validation.rules.header;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.PartyLevel;
import io.github.huongdan.lexicon.PartyOrgan;
import io.github.huongdan.model.Header;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
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
            findings.at("/header/issuer")
                    .variant("absent")
                    .near("/header/superior")
                    .lostInConversion(HeaderMarks.lost(header))
                    .report();
        } else if (!issuer.equals(issuer.toUpperCase(Locale.ROOT))) {
            findings.at("/header/issuer")
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
            findings.at("/header/superior")
                    .with("issuer", name)
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
                    findings.at("/header/marks/" + i)
                            .with("actual", marks.get(i))
                            .with("expected", expected)
                            .report();
                }
                return;
            }
        }
        findings.at("/header/marks")
                .variant("absent")
                .near("/header/issuer")
                .with("expected", expected)
                .report();
    }

    static void noStar(Examination examination, Findings findings) {
        List<String> marks = examination.header().marks();
        for (int i = 0; i < marks.size(); i++) {
            if (HeaderMarks.stars(marks.get(i))) {
                findings.at("/header/marks/" + i).with("actual", marks.get(i)).report();
                return;
            }
        }
    }
}
