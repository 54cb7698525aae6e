package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses that say what the document rests on. */
final class Grounds {

    private static final Set<String> LAWS = Set.of(
            DocumentType.LAW.vietnameseName(),
            DocumentType.LEGAL_CODE.vietnameseName(),
            DocumentType.ORDINANCE.vietnameseName());

    private Grounds() {}

    /** A clause or a paragraph that says what the guidance is for stands in for a ground. */
    static void present(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        Basis basis = document.basis();
        Stream<String> opening =
                Stream.concat(document.preambleTexts().stream(), Stream.ofNullable(basis.enactingClause()));
        if (basis.grounds().isEmpty() && opening.noneMatch(text -> Clauses.PURPOSE_LEADS.opening(text) >= 0)) {
            findings.at(Pointer.GROUNDS).near(Pointer.SUBJECT).report();
        }
    }

    static void lawsByNameAndDate(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            String type = act.citation().type();
            if (!act.passage().at().within(Pointer.GROUNDS) || type == null || !LAWS.contains(type)) {
                continue;
            }
            if (act.code() != null) {
                int start = act.codeStart();
                String code = act.code().text();
                findings.in(act.passage(), start, start + code.length())
                        .variant("number")
                        .with("actual", code)
                        .report();
            } else if (act.citation().issuedOn() == null) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .variant("date")
                        .with("act", act.citation().text())
                        .report();
            }
        }
    }

    static void consolidatedTextInParentheses(Examination examination, Findings findings) {
        Parentheses parentheses = new Parentheses();
        for (CitedAct act : examination.citedActs()) {
            boolean consolidated = DocumentType.CONSOLIDATED_TEXT
                    .symbol(examination.system())
                    .equals(act.citation().type());
            if (act.passage().at().within(Pointer.GROUNDS) && consolidated && !parentheses.hold(act)) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .with("act", act.citation().text())
                        .report();
            }
        }
    }

    static void noDash(Examination examination, Findings findings) {
        for (int i = 0; i < examination.document().basis().grounds().size(); i++) {
            String written =
                    examination.sourceOf(Pointer.GROUNDS.child(i).toString()).orElse("");
            if (written.startsWith("-") || written.startsWith("\u2013")) {
                findings.at(Pointer.GROUNDS.child(i)).report();
            }
        }
    }

    /** Needs the clause as written; the last one may end with a comma where the enacting clause follows. */
    static void punctuation(Examination examination, Findings findings) {
        int last = examination.document().basis().grounds().size() - 1;
        for (int i = 0; i <= last; i++) {
            String pointer = Pointer.GROUNDS.child(i).toString();
            String written = examination.sourceOf(pointer).orElse("").strip();
            if (written.isEmpty()) {
                continue;
            }
            char end = written.charAt(written.length() - 1);
            boolean right = i < last ? end == ';' : end == ',' || end == '.';
            if (!right) {
                findings.at(pointer)
                        .variant(i < last ? "middle" : "last")
                        .with("ending", Character.isLetterOrDigit(end) ? "" : end)
                        .report();
            }
        }
    }
}
