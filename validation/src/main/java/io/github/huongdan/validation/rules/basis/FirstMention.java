package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
            boolean law = type != null && LAWS.contains(type);
            String missing = missing(first.citation());
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

    /** What is missing, as the variant of the finding: {@code date}, {@code dateOrgan}, …; empty where nothing is. */
    private static String missing(Citation citation) {
        String date = citation.issuedOn() == null ? "Date" : "";
        String organ = citation.issuer() == null ? "Organ" : "";
        String subject = citation.subject() == null ? "Subject" : "";
        String all = date + organ + subject;
        return all.isEmpty() ? "" : Character.toLowerCase(all.charAt(0)) + all.substring(1);
    }
}
