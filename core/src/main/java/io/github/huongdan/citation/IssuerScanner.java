package io.github.huongdan.citation;

import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.vietnamese.PhraseTable;

/** Reads the name of an organ: where it ends is told by what cannot belong to it. */
final class IssuerScanner {

    private static final PhraseTable LOWER_CASE_NAMES = PhraseTable.of("dân vận");
    private static final int LONGEST = 60;
    private static final int LONGEST_AFTER_COMMA = 16;

    private final Tokens tokens;
    private final boolean joint;

    /**
     * Starts on a text.
     *
     * @param joint whether several organs issue the act together, so that commas part their names
     */
    IssuerScanner(Tokens tokens, boolean joint) {
        this.tokens = tokens;
        this.joint = joint;
    }

    /** Returns the token after the organ named at a token, or {@code i} where none is named. */
    int end(int i) {
        if (!tokens.isWord(i) || stops(i, i) || (!tokens.isCapital(i) && Organs.CITED.match(tokens, i) == 0)) {
            return i;
        }
        int end = i + 1;
        int at = end;
        while (at < i + LONGEST && !tokens.startsParagraph(at)) {
            int pair = tokens.isWord(at) && stops(at, i) ? 0 : CitationWords.PAIRS.match(tokens, at);
            int task = pair > 0 ? 0 : taskEnd(at, i);
            if (pair > 0) {
                at += pair;
            } else if (task > at) {
                at = task;
            } else if (tokens.isAnyMark(at) ? !joins(at) : !tokens.isWord(at) || stops(at, i)) {
                break;
            } else {
                at++;
            }
            end = tokens.isWord(at - 1) && tokens.key(at - 1) != Particles.VA ? at : end;
        }
        return end;
    }

    /** Passes over the verb after {@code Ban Chỉ đạo}: the name goes on with what the organ does. */
    private int taskEnd(int at, int first) {
        for (int back = 1; back <= 3 && at - back >= first; back++) {
            if (Organs.NAMED_BY_TASK.match(tokens, at - back) == back) {
                return at + CitationWords.SUBJECT_VERBS.match(tokens, at);
            }
        }
        return at;
    }

    private boolean stops(int at, int first) {
        long key = tokens.key(at);
        if (key == Particles.VE || key == Particles.KHOA || (key == Particles.CUA && at == first)) {
            return true;
        }
        if (key == Particles.CUA) {
            return !tokens.isCapital(at + 1);
        }
        if (key == Particles.VA) {
            boolean name = tokens.isCapital(at + 1) || LOWER_CASE_NAMES.match(tokens, at + 1) > 0;
            return !name || TypeNames.startsAct(tokens, at + 1);
        }
        if (key == Particles.NGAY || key == Particles.SO || key == Particles.NAM) {
            return !tokens.isCapital(at) || key == Particles.NGAY;
        }
        if (TypeNames.lengthAt(tokens, at) > 0 && Particles.startsNumber(tokens, at + TypeNames.lengthAt(tokens, at))) {
            return true;
        }
        if (tokens.isCapital(at)) {
            return CitationWords.NEVER_IN_NAMES.match(tokens, at) > 0;
        }
        return CitationWords.SUBJECT_VERBS.match(tokens, at) > 0 || CitationWords.CLAUSE_WORDS.match(tokens, at) > 0;
    }

    /** Tells whether the name goes on after a mark. */
    private boolean joins(int at) {
        if (tokens.isMark(at, ',')) {
            return joint ? tokens.isCapital(at + 1) : leadsToSubject(at + 1);
        }
        if (tokens.isMark(at, '-') || tokens.isMark(at, '–') || tokens.isMark(at, '&')) {
            return tokens.isCapital(at + 1);
        }
        return tokens.isMark(at, '.')
                && tokens.isWord(at + 1)
                && (tokens.touchesPrevious(at + 1) || Particles.isAbbreviation(tokens, at - 1));
    }

    /** After a comma the name goes on if the words lead to {@code về} and no other organ begins. */
    private boolean leadsToSubject(int i) {
        if (Organs.CITED.match(tokens, i) > 0) {
            return false;
        }
        for (int at = i; at < i + LONGEST_AFTER_COMMA && tokens.isWord(at); at++) {
            if (tokens.key(at) == Particles.VE) {
                return at > i;
            }
            if (stops(at, i)) {
                return false;
            }
        }
        return false;
    }
}
