package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The clause by which the issuer gives the guidance. */
final class EnactingClause {

    private static final String POINTER = Pointer.ENACTING_CLAUSE.toString();
    private static final int COMPARED_WORDS = 2;

    private EnactingClause() {}

    /**
     * A guidance by articles is enacted by its articles; a letter or a document of another type says what it wants in its own words; a
     * reader may have left the clause in the preamble.
     */
    static void present(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        String clause = document.basis().enactingClause();
        if (clause != null) {
            if (!clause.strip().endsWith(":")) {
                findings.at(POINTER)
                        .variant("colon")
                        .range(clause.length(), clause.length())
                        .report();
            }
            return;
        }
        boolean articles = document.sections().stream()
                .anyMatch(section -> section.label() != null && Divisions.ARTICLE.opening(section.label()) >= 0);
        boolean inPreamble =
                document.preambleTexts().stream().anyMatch(text -> text.strip().endsWith(":"));
        if (!articles && !inPreamble && examination.kind() == DocumentKind.GUIDANCE) {
            int last = document.basis().grounds().size() - 1;
            findings.at(POINTER)
                    .near(
                            last < 0
                                    ? Pointer.SUBJECT
                                    : Pointer.GROUNDS.child(last).child("text"))
                    .absentFrom(Zone.BODY)
                    .report();
        }
    }

    /**
     * The organ that opens the clause must be the letterhead's: its first two words must occur in the letterhead's name or the other
     * way round. Names with abbreviations are not compared.
     */
    static void issuerAgrees(Examination examination, Findings findings) {
        IssuerName issuer = IssuerName.of(examination);
        if (issuer.letterhead() == null || issuer.clause() == null) {
            return;
        }
        List<Word> header = Words.of(issuer.letterhead());
        List<Word> clause = Words.of(issuer.clause());
        if (comparable(issuer.letterhead(), header)
                && comparable(issuer.clause(), clause)
                && !hasAbbreviation(issuer.clause(), clause)
                && !text(clause, clause.size()).contains(text(header, COMPARED_WORDS))
                && !text(header, header.size()).contains(text(clause, COMPARED_WORDS))) {
            findings.at(POINTER)
                    .range(0, issuer.clause().length())
                    .with("actual", issuer.clause())
                    .with("issuer", issuer.letterhead())
                    .report();
        }
    }

    private static boolean comparable(String name, List<Word> words) {
        return words.size() >= COMPARED_WORDS && Organs.COMPARED.mayBeginAt(words, 0) && !name.isBlank();
    }

    private static boolean hasAbbreviation(String name, List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.end() - word.start() > 1
                        && name.substring(word.start(), word.end())
                                .chars()
                                .skip(1)
                                .anyMatch(Character::isUpperCase));
    }

    private static String text(List<Word> words, int most) {
        return words.stream().limit(most).map(Word::key).collect(Collectors.joining(" ", " ", " "));
    }
}
