package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.CitedTitle;
import io.github.huongdan.vietnamese.PhraseTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of one act in two places must agree. Numbers begin again with each year or term, so two mentions of one code
 * count as one act only where neither date, term nor organ tells them apart.
 */
final class ActConflicts {

    private static final PhraseTable STATEMENTS = PhraseTable.of(
            "quy định rõ",
            "quy định cụ thể",
            "quy định như sau",
            "quy định tại",
            "nêu rõ",
            "ghi rõ",
            "chỉ rõ",
            "xác định rõ",
            "yêu cầu",
            "có hiệu lực",
            "hết hiệu lực");

    /** Symbols of one organ each. */
    private static final Set<String> SINGLE_SERIES = Set.of("TW", "CP", "TTg", "CTN", "VPCP", "VPTW");

    private ActConflicts() {}

    /** A shortened title agrees with the full one. */
    static void oneTitle(Examination examination, Findings findings) {
        for (List<CitedAct> mentions : ActIndex.of(examination).mentions()) {
            CitedAct first = mentions.size() < 2 ? null : firstWithTitle(mentions);
            CitedTitle title = first == null ? null : CitedTitle.of(first, examination);
            for (CitedAct later : mentions) {
                if (first == null || title == null || !hasTitle(later)) {
                    continue;
                }
                CitedTitle other = CitedTitle.of(later, examination);
                if (sameAct(first.citation(), later.citation()) && !title.agreesWith(other)) {
                    findings.in(
                                    later.passage(),
                                    later.start(),
                                    later.occurrence().span().end())
                            .with("act", ActNames.shortForm(later))
                            .with("actual", other.text())
                            .with("first", title.text())
                            .report();
                    break;
                }
            }
        }
    }

    private static @Nullable CitedAct firstWithTitle(List<CitedAct> mentions) {
        for (CitedAct act : mentions) {
            if (hasTitle(act)) {
                return act;
            }
        }
        return null;
    }

    /** What a sentence says that the act provides is no title of it. */
    private static boolean hasTitle(CitedAct act) {
        String subject = act.citation().subject();
        return subject != null && STATEMENTS.opening(subject) < 0;
    }

    static void oneDateAndOrgan(Examination examination, Findings findings) {
        for (List<CitedAct> mentions : ActIndex.of(examination).mentions()) {
            CitedAct dated = null;
            CitedAct issued = null;
            for (CitedAct act : mentions) {
                Citation citation = act.citation();
                if (dated == null && citation.issuedOn() != null) {
                    dated = act;
                } else if (dated != null
                        && datesDiffer(dated, act)
                        && (sameTitle(dated, act, examination) || sameSeries(dated, act))) {
                    report(findings, act, "date", dated.citation().issuedOn(), citation.issuedOn());
                }
                if (issued == null && citation.issuer() != null) {
                    issued = act;
                } else if (issued != null && centralOrgansDiffer(issued.citation(), citation)) {
                    report(findings, act, "organ", issued.citation().issuer(), citation.issuer());
                }
            }
        }
    }

    private static void report(
            Findings findings, CitedAct act, String variant, @Nullable Object first, @Nullable Object actual) {
        findings.in(act.passage(), act.start(), act.occurrence().span().end())
                .variant(variant)
                .with("act", ActNames.shortForm(act))
                .with("actual", Objects.requireNonNull(actual))
                .with("first", Objects.requireNonNull(first))
                .report();
    }

    private static boolean sameAct(Citation one, Citation other) {
        boolean dates = one.issuedOn() == null
                || other.issuedOn() == null
                || one.issuedOn().equals(other.issuedOn());
        boolean terms = one.term() == null || other.term() == null || one.term().equals(other.term());
        boolean organs =
                one.issuer() == null || other.issuer() == null || CitedTitle.overlap(one.issuer(), other.issuer());
        return dates && terms && organs;
    }

    private static boolean datesDiffer(CitedAct one, CitedAct other) {
        LocalDate first = one.citation().issuedOn();
        LocalDate second = other.citation().issuedOn();
        return first != null && second != null && !first.equals(second);
    }

    /** Two dates of one code are a slip only where the titles, both given, agree. */
    private static boolean sameTitle(CitedAct one, CitedAct other, Examination examination) {
        return one.citation().subject() != null
                && other.citation().subject() != null
                && CitedTitle.of(one, examination).agreesWith(CitedTitle.of(other, examination));
    }

    /**
     * Within a year no number comes twice in one series. Symbols such as {@code UBND} stand for many organs, of which the same must be named
     * both times.
     */
    private static boolean sameSeries(CitedAct one, CitedAct other) {
        LocalDate first = one.citation().issuedOn();
        LocalDate second = other.citation().issuedOn();
        if (first == null || second == null || first.getYear() != second.getYear()) {
            return false;
        }
        String issuer = one.citation().issuer();
        String otherIssuer = other.citation().issuer();
        if (issuer != null && otherIssuer != null) {
            return CitedTitle.overlap(issuer, otherIssuer);
        }
        DocumentCode code = one.code();
        return code != null && code.issuer() != null && SINGLE_SERIES.contains(code.issuer());
    }

    private static boolean centralOrgansDiffer(Citation one, Citation other) {
        if (one.issuer() == null || other.issuer() == null) {
            return false;
        }
        boolean terms = one.term() == null || one.term().equals(other.term());
        boolean central = Organs.CENTRAL.opening(one.issuer()) >= 0 && Organs.CENTRAL.opening(other.issuer()) >= 0;
        return central && terms && !CitedTitle.overlap(one.issuer(), other.issuer());
    }
}
