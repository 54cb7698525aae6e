package io.github.huongdan.citation;

import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.vietnamese.PhraseTable;

/** Reads what an act is about: {@code về …}, {@code “…”}, {@code về việc "…"}, {@code quy định …}. */
final class SubjectScanner {

    private static final PhraseTable STATING = PhraseTable.of("quy định", "qui định", "hướng dẫn");
    private static final String STOPS = ";:!?()…“”\"‘’[]";

    private final Tokens tokens;

    SubjectScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Puts the subject at a token into the act; returns the token after it, or {@code i} where none stands there. */
    int read(int i, Act act) {
        int at = tokens.skipEllipsis(i);
        if (tokens.key(at) == Particles.CUA && tokens.skipEllipsis(at + 1) > at + 1) {
            at = tokens.skipEllipsis(at + 1);
        }
        if (tokens.isMark(at, ',') && tokens.key(at + 1) == Particles.VE) {
            at++;
        }
        if (tokens.startsParagraph(at)) {
            return i;
        }
        boolean introduced = tokens.key(at) == Particles.VE;
        if (introduced) {
            at = afterIntroduction(at);
        }
        if (isOpeningQuote(at)) {
            return quoted(at, act, i);
        }
        boolean verb = CitationWords.SUBJECT_VERBS.match(tokens, at) > 0
                && !states(at)
                && CitationWords.AMENDMENTS.match(tokens, at) == 0;
        return introduced || verb ? unquoted(at, act, i) : i;
    }

    /** Tells whether a verb says what the act states at some place, and not what it is about: {@code quy định rõ …}, {@code hướng dẫn như sau}. */
    private boolean states(int verb) {
        int after = verb + CitationWords.SUBJECT_VERBS.match(tokens, verb);
        boolean quotes = STATING.match(tokens, verb) > 0 && isOpeningQuote(after);
        return quotes || tokens.isMark(after, ':') || CitationWords.STATEMENTS.match(tokens, after) > 0;
    }

    private int afterIntroduction(int ve) {
        return tokens.key(ve + 1) == Particles.VIEC ? ve + 2 : ve + 1;
    }

    private int quoted(int open, Act act, int none) {
        int from = tokens.key(open + 1) == Particles.VE ? afterIntroduction(open + 1) : open + 1;
        int close = tokens.partner(open);
        int last = withoutMarks(from, close < 0 ? lineEnd(open + 1) : close);
        if (last <= from) {
            return close < 0 ? none : close + 1;
        }
        act.subject = tokens.text(from, close < 0 ? last : close);
        return close < 0 ? last : close + 1;
    }

    private int lineEnd(int i) {
        int end = i;
        while (end < tokens.limit() && !tokens.startsLine(end)) {
            end++;
        }
        return end;
    }

    private int unquoted(int from, Act act, int none) {
        int last = withoutMarks(from, unquotedEnd(from));
        if (last <= from) {
            return none;
        }
        act.subject = tokens.text(from, last);
        return last;
    }

    private int unquotedEnd(int from) {
        TitleCommas commas = new TitleCommas(tokens);
        boolean namesAct = false;
        int at = from;
        while (at < tokens.limit() && !(tokens.startsParagraph(at) && at > from)) {
            int pair = CitationWords.PAIRS.match(tokens, at);
            int partner = tokens.partner(at);
            if (at > from && CitationWords.AMENDMENTS.match(tokens, at) > 0) {
                return at;
            }
            if (pair > 0) {
                at += pair;
            } else if (partner > at) {
                if (tokens.isMark(at, '(') && isNote(at + 1)) {
                    return at;
                }
                at = partner + 1;
            } else if (tokens.isMark(at, ',') ? commas.endTitle(at) : tokens.isAnyMark(at) && stops(at)) {
                return at;
            } else if (tokens.key(at) == Particles.VA && !namesAct && namesAct(at + 1)) {
                return at;
            } else {
                commas.pass(at);
                namesAct |= namesAct(at);
                at++;
            }
        }
        return at;
    }

    private boolean namesAct(int i) {
        int length = TypeNames.lengthAt(tokens, i);
        return length > 0 && Particles.startsNumber(tokens, i + length);
    }

    /** Parentheses that speak of the act itself, not of its subject. */
    private boolean isNote(int i) {
        return CitationWords.NOTES.match(tokens, i) > 0 || TypeNames.startsAct(tokens, i);
    }

    private boolean stops(int at) {
        if (tokens.isMark(at, '.')) {
            boolean inside = tokens.touchesPrevious(at + 1) && tokens.isWord(at + 1);
            return !inside && !Particles.isAbbreviation(tokens, at - 1);
        }
        return STOPS.indexOf((char) -tokens.key(at)) >= 0;
    }

    private boolean isOpeningQuote(int i) {
        boolean straight = tokens.isMark(i, '"') || (tokens.isMark(i, '\'') && tokens.partner(i) > i);
        return tokens.isMark(i, '“') || tokens.isMark(i, '‘') || (straight && !tokens.touchesPrevious(i));
    }

    private int withoutMarks(int from, int to) {
        int end = to;
        while (end > from && tokens.isAnyMark(end - 1) && !closes(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean closes(int i) {
        return tokens.isMark(i, ')') || tokens.isMark(i, '”') || tokens.isMark(i, '"') || tokens.isMark(i, '%');
    }
}
