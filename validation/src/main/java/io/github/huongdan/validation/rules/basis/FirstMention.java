package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first mention of an act gives, beside type, number and symbol, the date, the organ and the subject; later ones need only type and
 * number.
 * Laws go by their name and are not judged here.
 */
final class FirstMention {

    private static final Set<String> LAWS = Set.of(
            DocumentType.LAW.vietnameseName(),
            DocumentType.LEGAL_CODE.vietnameseName(),
            DocumentType.ORDINANCE.vietnameseName(),
            DocumentType.CONSTITUTION.vietnameseName(),
            "VBHN");

    private FirstMention() {}

    static void complete(Examination examination, Findings findings) {
        DocumentCode own = examination.header().code();
        for (List<CitedAct> mentions : ActIndex.of(examination).mentions()) {
            CitedAct first = mentions.get(0);
            String type = first.citation().type();
            boolean law = (type != null && LAWS.contains(type)) || ofAssembly(first.code());
            String missing = missing(first, examination);
            if (!law && !missing.isEmpty() && !Objects.equals(first.code(), own)) {
                findings.in(
                                first.passage(),
                                first.start(),
                                first.occurrence().span().end())
                        .variant(missing)
                        .with("act", ActNames.shortForm(first))
                        .report();
            }
        }
    }

    /** A law whose name the reader did not see is told by its symbol. */
    private static boolean ofAssembly(@Nullable DocumentCode code) {
        String issuer = code == null ? null : code.issuer();
        return code != null && code.type() == null && issuer != null && issuer.startsWith("QH");
    }

    /**
     * Once an act was introduced in full, type and number are enough in the sections. What stands in another act's title is that
     * title's.
     */
    static void notRepeated(Examination examination, Findings findings) {
        Set<CitedAct> inTitles = inTitles(examination);
        for (List<CitedAct> mentions : ActIndex.of(examination).mentions()) {
            CitedAct first = mentions.get(0);
            for (CitedAct later : missing(first, examination).isEmpty()
                    ? mentions.subList(1, mentions.size())
                    : List.<CitedAct>of()) {
                boolean free = later.passage().at().within(Pointer.SECTIONS)
                        && Clauses.LEGAL_GROUND_LEADS.opening(later.passage().text()) < 0
                        && !inTitles.contains(later);
                boolean same = Objects.equals(
                        first.citation().issuedOn(), later.citation().issuedOn());
                if (free && same && missing(later, examination).isEmpty()) {
                    findings.in(
                                    later.passage(),
                                    later.start(),
                                    later.occurrence().span().end())
                            .with("act", ActNames.shortForm(later))
                            .report();
                }
            }
        }
    }

    /** The citations that stand within another one. */
    private static Set<CitedAct> inTitles(Examination examination) {
        Set<CitedAct> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        CitedAct outer = null;
        for (CitedAct act : examination.citedActs()) {
            boolean here =
                    outer != null && outer.passage().at().equals(act.passage().at());
            if (here
                    && outer != null
                    && act.occurrence().span().end()
                            <= outer.occurrence().span().end()) {
                inner.add(act);
            } else {
                outer = act;
            }
        }
        return inner;
    }

    /** What is missing, as the variant of the finding: {@code date}, {@code dateOrgan}, …; empty where nothing is. */
    private static String missing(CitedAct act, Examination examination) {
        Citation citation = act.citation();
        boolean whole = citation.issuedOn() != null && citation.issuer() != null;
        SaidBefore before = whole ? SaidBefore.NOTHING : SaidBefore.of(act, examination);
        String date = citation.issuedOn() == null && !before.date() ? "Date" : "";
        String organ = citation.issuer() == null && !before.organ() ? "Organ" : "";
        String subject = citation.subject() == null ? "Subject" : "";
        String all = date + organ + subject;
        return all.isEmpty() ? "" : Character.toLowerCase(all.charAt(0)) + all.substring(1);
    }
}
