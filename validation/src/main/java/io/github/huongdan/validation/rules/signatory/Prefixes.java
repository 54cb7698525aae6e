package io.github.huongdan.validation.rules.signatory;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.AuthorityPrefixes;
import io.github.huongdan.lexicon.PartyOrgan;
import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.header.HeaderMarks;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines that say in whose name or for whom the signatory signs. */
final class Prefixes {

    /** An authority line, its place, and the letters of its prefix. */
    private record Line(Pointer at, Authority authority, String prefix, String letters, Signatory signatory) {}

    private Prefixes() {}

    /** A prefix that the other system writes otherwise; one that the system does not know at all is another rule's matter. */
    static void notation(Examination examination, Findings findings) {
        List<String> known = examination.regime().authorityPrefixes();
        if (HeaderMarks.youthUnion(examination.header())) {
            return;
        }
        for (Line line : lines(examination)) {
            String exact = known.stream()
                    .filter(prefix -> letters(prefix).equals(line.letters))
                    .findFirst()
                    .orElse(null);
            boolean partyAuthorisation =
                    line.letters.equals(AuthorityPrefixes.AUTHORISED) && examination.system() == IssuingSystem.PARTY;
            if (!known.contains(line.prefix) && !partyAuthorisation) {
                findings.at(line.at.child("prefix"))
                        .with("actual", line.prefix)
                        .with("expected", exact == null ? String.join(", ", known) : exact)
                        .report();
            }
        }
    }

    /** The head of an advisory organ signs directly; a collective organ has no head to sign for. */
    static void fitsOrgan(Examination examination, Findings findings) {
        String name = IssuerName.of(examination).name();
        PartyOrgan organ = PartyOrgan.opening(name).orElse(null);
        if (organ == null || name == null) {
            return;
        }
        for (Line line : lines(examination)) {
            boolean advisory = organ.advisory() && line.letters.equals(AuthorityPrefixes.ON_BEHALF);
            boolean collective = !organ.advisory() && line.letters.equals(AuthorityPrefixes.FOR_HEAD);
            if (advisory || collective) {
                findings.at(line.at.child("prefix"))
                        .variant(advisory ? "advisory" : "collective")
                        .with("actual", line.prefix)
                        .with("issuer", name)
                        .report();
            }
        }
    }

    static void deputyIsNamed(Examination examination, Findings findings) {
        for (Line line : lines(examination)) {
            if (line.letters.equals(AuthorityPrefixes.FOR_HEAD) && !namesDeputy(line.signatory.position())) {
                findings.at(line.at.first(2).child("position"))
                        .near(line.at.child("prefix"))
                        .with("prefix", line.prefix)
                        .report();
            }
        }
    }

    private static boolean namesDeputy(@Nullable String position) {
        return position != null && Positions.DEPUTIES.occursIn(Words.of(position));
    }

    static void noAuthorisation(Examination examination, Findings findings) {
        for (Line line : lines(examination)) {
            if (line.letters.equals(AuthorityPrefixes.AUTHORISED)) {
                findings.at(line.at.child("prefix")).with("actual", line.prefix).report();
            }
        }
    }

    /** Tells whether a deputy signs for the head. */
    static boolean forHead(Signatory signatory) {
        return signs(signatory, AuthorityPrefixes.FOR_HEAD);
    }

    /** Tells whether someone signs for a collective organ. */
    static boolean onBehalf(Signatory signatory) {
        return signs(signatory, AuthorityPrefixes.ON_BEHALF);
    }

    private static boolean signs(Signatory signatory, String letters) {
        return signatory.authorities().stream()
                .anyMatch(authority -> authority.prefix() != null
                        && letters(authority.prefix()).equals(letters));
    }

    private static List<Line> lines(Examination examination) {
        List<Line> lines = new ArrayList<>();
        List<Signatory> signatories = examination.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            List<Authority> authorities = signatories.get(i).authorities();
            for (int j = 0; j < authorities.size(); j++) {
                String prefix = authorities.get(j).prefix();
                if (prefix != null) {
                    Pointer at =
                            Pointer.SIGNATORIES.child(i).child("authorities").child(j);
                    lines.add(new Line(at, authorities.get(j), prefix.strip(), letters(prefix), signatories.get(i)));
                }
            }
        }
        return lines;
    }

    private static String letters(String prefix) {
        StringBuilder letters = new StringBuilder();
        prefix.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
