package io.github.huongdan.citation;

import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.vietnamese.PhraseTable;

/** Reads the name of an organ: where it ends is told by what cannot belong to it. */
final class IssuerScanner {

    private static final PhraseTable LOWER_CASE_NAMES = PhraseTable.of("dân vận");
    private static final PhraseTable LEVELS =
            PhraseTable.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn");
    /** What goes on with the name of a level in small letters: {@code tỉnh ủy}, {@code xã hội}. */
    private static final PhraseTable AFTER_LEVEL = PhraseTable.of("ủy", "đoàn", "hội", "và", "của");

    private static final int LONGEST_LEVEL = 2;
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
        int end = i + Math.max(1, Organs.NAMED_BY_TASK.match(tokens, i));
        int at = end;
        while (at < i + LONGEST && !tokens.startsParagraph(at)) {
            int pair = tokens.isWord(at) && stops(at, i) ? 0 : CitationWords.PAIRS.match(tokens, at);
            int task = pair > 0 ? 0 : taskEnd(at, i);
            int note = shortFormEnd(at, i);
            if (pair > 0) {
                at += pair;
            } else if (note > at) {
                at = note;
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

    /** Passes over a short form after which the name goes on: {@code Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang}. */
    private int shortFormEnd(int at, int first) {
        int after = ShortForms.end(tokens, at);
        boolean goesOn = after > at
                && tokens.isWord(after)
                && !stops(after, first)
                && !TypeNames.startsAct(tokens, after)
                && (tokens.isCapital(after) || LEVELS.match(tokens, after) > 0);
        return goesOn ? after : at;
    }

    /** In small letters nothing but a place's name follows {@code UBND tỉnh}: a verb does not belong to it. */
    private boolean afterLevel(int at, int first) {
        if (AFTER_LEVEL.match(tokens, at) > 0) {
            return false;
        }
        for (int back = 1; back <= LONGEST_LEVEL && at - back > first; back++) {
            if (LEVELS.match(tokens, at - back) == back && !tokens.isCapital(at - back)) {
                return true;
            }
        }
        return false;
    }

    /** Passes over the verb after {@code Ban Chỉ đạo}: the name goes on with what the organ does. */
    private int taskEnd(int at, int first) {
        for (int back = 1; back <= 3 && at - back >= first; back++) {
            if (Organs.NAMED_BY_TASK.match(tokens, at - back) == back) {
                int verb = CitationWords.SUBJECT_VERBS.match(tokens, at);
                return at + Math.max(verb, CitationWords.ORGAN_VERBS.match(tokens, at));
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
        return afterLevel(at, first)
                || CitationWords.SUBJECT_VERBS.match(tokens, at) > 0
                || CitationWords.ORGAN_VERBS.match(tokens, at) > 0
                || ClauseWords.at(tokens, at);
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

    /** After a comma the name goes on, or another organ's is joined to it, if the words lead to {@code về}: {@code Sở Y tế, Sở Tài chính về …}. */
    private boolean leadsToSubject(int i) {
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
