package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Prepositions;
import io.github.huongdan.serialization.recognition.line.Gaps;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organ that opens a clause and does something: {@code …, Sở Nội vụ đã dự thảo …}. An organ within a citation, or after a word that
 * makes it another's, is none.
 */
final class ActingOrgan {

    /** What stands behind an organ's name, from the least to the most telling. */
    private enum Doing {
        NOTHING,
        SOMETHING,
        DONE,
        DOES
    }

    private static final int LONGEST_NAME = 16;
    private static final PhraseTable ABOUT = PhraseTable.of("về");
    private static final PhraseTable AND = PhraseTable.of("và");
    private static final PhraseTable PAST = PhraseTable.of("đã", "vừa");

    private final String text;
    private final List<Word> words;
    /** An organ that enacts in the last sentence is no part of a citation; looking for these takes long. */
    private final int lastSentence;

    private @Nullable List<CitationOccurrence> cited;
    private int citation;

    ActingOrgan(String text) {
        this.text = text;
        this.words = Words.of(text);
        lastSentence = Sentences.last(text);
    }

    /** Tells quickly whether a text may open with such an organ. */
    static boolean mayOpen(String text) {
        return OrganNames.opens(text);
    }

    /**
     * Returns the offset of the first organ from an offset on that does something, or has done it if there is no such one; -1 where there is
     * none.
     *
     * @param anything whether any words behind the name count if there are none that are known
     */
    int from(int start, boolean anything) {
        Doing best = anything ? Doing.NOTHING : Doing.SOMETHING;
        int found = -1;
        int chain = -1;
        citation = 0;
        for (int i = 0; i < words.size() && best != Doing.DOES; i++) {
            int at = words.get(i).start();
            boolean opens = at >= start && opensClause(i, at == start);
            Doing doing = opens ? doing(i) : Doing.NOTHING;
            boolean enacts = doing == Doing.DOES && at >= lastSentence;
            if (!opens || (at > 0 && !enacts && isCited(at))) {
                chain = i > 0 && divided(i) ? -1 : chain;
                continue;
            }
            if (doing.compareTo(best) > 0) {
                best = doing;
                found = chain >= 0 && isJoint(i) ? chain : at;
            }
            chain = doing.compareTo(Doing.SOMETHING) > 0 ? -1 : chain < 0 ? at : chain;
        }
        return found;
    }

    /** Whether an offset lies inside a citation; asked for rising offsets. */
    private boolean isCited(int at) {
        if (cited == null) {
            cited = Citations.in(text, words);
        }
        while (citation < cited.size() && cited.get(citation).span().end() <= at) {
            citation++;
        }
        return citation < cited.size() && cited.get(citation).span().start() < at;
    }

    private boolean opensClause(int index, boolean first) {
        return Character.isUpperCase(text.charAt(words.get(index).start()))
                && (first || index == 0 || divided(index))
                && OrganNames.match(words, index) > 0;
    }

    /** Whether {@code và} and another organ follow before anything is done: {@code Sở Nội vụ và Công an tỉnh hướng dẫn}. */
    private boolean isJoint(int index) {
        for (int i = index + 1; i + 1 < Math.min(words.size(), index + LONGEST_NAME); i++) {
            boolean small = Character.isLowerCase(text.charAt(words.get(i).start()));
            if (small && Clauses.ENACTING_VERBS.match(words, i) > 0) {
                return false;
            }
            if (AND.match(words, i) > 0 && OrganNames.match(words, i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private Doing doing(int index) {
        boolean past = false;
        Doing found = Doing.NOTHING;
        int first = index + OrganNames.match(words, index);
        for (int i = first; i < Math.min(words.size(), index + LONGEST_NAME); i++) {
            boolean capital = Character.isUpperCase(text.charAt(words.get(i).start()));
            boolean within = capital && OrganNames.match(words, i) == 0;
            if ((divided(i) && !within) || ABOUT.match(words, i) > 0) {
                return found;
            }
            if (!capital) {
                past |= PAST.match(words, i) > 0;
                if (Clauses.ENACTING_VERBS.match(words, i) > 0 && !standsBefore(i)) {
                    return past ? Doing.DONE : Doing.DOES;
                }
                if (past) {
                    return Doing.DONE;
                }
                boolean joins = i == first && Prepositions.BEFORE_ORGAN.match(words, i) > 0;
                if (joins) {
                    return Doing.NOTHING;
                }
                found = Doing.SOMETHING;
            }
        }
        return found;
    }

    /** Whether a word that looks like a verb belongs to a name in small letters: {@code Ban tổ chức}. */
    private boolean standsBefore(int index) {
        return OrganNames.match(words, index - 1) > 1;
    }

    private boolean divided(int index) {
        return Gaps.mark(text, words, index, ",;.:") >= 0;
    }
}
