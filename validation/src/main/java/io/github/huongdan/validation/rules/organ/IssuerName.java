package io.github.huongdan.validation.rules.organ;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.model.Header;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, by its letterhead or, where that names nobody, by the organ that opens the enacting clause.
 *
 * <p>Immutable and thread-safe.
 *
 * @param letterhead the issuer as the letterhead names it; null where it does not
 * @param clause the organ that opens the enacting clause; null where none does
 * @param superior the organ above the issuer, as the letterhead names it; null where it does not
 */
public record IssuerName(
        @Nullable String letterhead,
        @Nullable String clause,
        @Nullable String superior) {

    /** Finds the issuer of the document. */
    public static IssuerName of(Examination examination) {
        return examination.derived(IssuerName.class, IssuerName::derive);
    }

    /** Returns the letterhead's name, else the clause's, else null. */
    public @Nullable String name() {
        return letterhead != null ? letterhead : clause;
    }

    /** Returns the name with what stands above it, for finding the level: {@code BAN TUYÊN GIÁO, TỈNH ỦY X}; null without name. */
    public @Nullable String fullName() {
        return letterhead != null && superior != null ? letterhead + ", " + superior : name();
    }

    private static IssuerName derive(Examination examination) {
        Header header = examination.header();
        return new IssuerName(
                header.issuer(), opening(examination.document().basis().enactingClause()), header.superior());
    }

    /** The organ that a clause opens with: what stands before the verb. */
    static @Nullable String opening(@Nullable String clause) {
        if (clause == null || Organs.ISSUING.opening(clause) < 0) {
            return null;
        }
        List<Word> words = Words.of(clause, 0, 40);
        for (int i = 1; i < words.size(); i++) {
            boolean verb = Character.isLowerCase(clause.charAt(words.get(i).start()));
            if (verb && Clauses.ISSUING_VERBS.match(words, i) > 0) {
                return clause.substring(0, words.get(i - 1).end());
            }
        }
        return null;
    }
}
