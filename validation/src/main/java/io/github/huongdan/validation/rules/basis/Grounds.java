package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses that say what the document rests on. */
final class Grounds {

    private static final Set<String> LAWS = Set.of(
            DocumentType.LAW.vietnameseName(),
            DocumentType.LEGAL_CODE.vietnameseName(),
            DocumentType.ORDINANCE.vietnameseName());

    private static final PhraseTable AMENDING = PhraseTable.of("sửa đổi");

    private Grounds() {}

    /** A clause or a paragraph that says what the guidance is for stands in for a ground. */
    static void present(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        Basis basis = document.basis();
        Stream<String> opening =
                Stream.concat(document.preambleTexts().stream(), Stream.ofNullable(basis.enactingClause()));
        if (basis.grounds().isEmpty() && opening.noneMatch(text -> Clauses.PURPOSE_LEADS.opening(text) >= 0)) {
            findings.at(Pointer.GROUNDS)
                    .near(Pointer.SUBJECT)
                    .absentFrom(Zone.BODY)
                    .report();
        }
    }

    static void lawsByNameAndDate(Examination examination, Findings findings) {
        Passage passage = null;
        int amending = 0;
        for (CitedAct act : examination.citedActs()) {
            String type = act.citation().type();
            if (!act.passage().at().within(Pointer.GROUNDS) || type == null || !LAWS.contains(type)) {
                continue;
            }
            if (passage == null || !act.passage().at().equals(passage.at())) {
                passage = act.passage();
                amending = amending(examination.words(passage));
            }
            if (act.code() != null) {
                int start = act.codeStart();
                String code = act.code().text();
                findings.in(act.passage(), start, start + code.length())
                        .variant("number")
                        .with("actual", code)
                        .report();
            } else if (act.citation().issuedOn() == null && act.start() < amending) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .variant("date")
                        .with("act", act.citation().text())
                        .report();
            }
        }
    }

    /** Where a text begins to say what a law amends: the laws behind stand in its title, without their dates. */
    private static int amending(List<Word> words) {
        int found = AMENDING.find(words, 0);
        return found < 0 ? Integer.MAX_VALUE : words.get(found).start();
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

    /**
     * Needs the clause as written; the last one may end with a comma where the enacting clause follows. In a letter grounds are parts of one
     * sentence. Where more stands behind a ground in its line, it was divided by its reader.
     */
    static void punctuation(Examination examination, Findings findings) {
        boolean letter = examination.kind() == DocumentKind.LETTER;
        int last = examination.document().basis().grounds().size() - 1;
        for (int i = 0; i <= last; i++) {
            String pointer = Pointer.GROUNDS.child(i).toString();
            String written = examination.sourceOf(pointer).orElse("").strip();
            if (written.isEmpty()) {
                continue;
            }
            char end = written.charAt(written.length() - 1);
            if (Character.isLetterOrDigit(end) && goesOnInItsLine(examination, pointer)) {
                continue;
            }
            List<String> lastEndings = examination.regime().lastGroundEndings();
            boolean right = i < last ? end == ';' || (letter && end == ',') : lastEndings.contains(String.valueOf(end));
            if (!right) {
                Findings.Entry entry = findings.at(pointer);
                if (i == last) {
                    entry.with("expected", lastEndings.get(0));
                }
                entry.variant(i < last ? "middle" : "last")
                        .with("ending", Character.isLetterOrDigit(end) ? "" : end)
                        .report();
            }
        }
    }

    private static boolean goesOnInItsLine(Examination examination, String pointer) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span span = map == null ? null : map.span(pointer).orElse(null);
        if (map == null || span == null || span.length() == 0) {
            return false;
        }
        int end =
                map.source().line(map.source().position(span.end() - 1).line()).end();
        String rest = end <= span.end() ? "" : map.source().text().substring(span.end(), end);
        return rest.chars().anyMatch(Character::isLetterOrDigit);
    }
}
