package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.lexicon.Organs;

/** Reads what follows an act's number or name: date, organ and term in any order, then the subject. */
final class PartsScanner {

    private final Tokens tokens;

    PartsScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Puts the parts into the act and moves its end behind them. */
    void complete(Act act, boolean withSubject) {
        headParts(act);
        organOutside(act);
        act.headEnd = act.end;
        if (withSubject && act.subject == null) {
            int from = afterNote(act.end);
            int end = new SubjectScanner(tokens).read(from, act);
            act.end = end > from ? end : act.end;
            boolean quoted = act.subject != null && !tokens.isWord(act.end - 1);
            if (quoted) {
                headParts(act);
            }
        }
    }

    /** Passes over {@code (GD&ĐT)} and {@code (sau đây gọi tắt là …)} after the head. */
    private int afterNote(int i) {
        int end = ShortForms.end(tokens, i);
        boolean note = end == i && tokens.isMark(i, '(') && CitationWords.NOTES.match(tokens, i + 1) > 0;
        return note && tokens.partner(i) > i ? tokens.partner(i) + 1 : end;
    }

    private void headParts(Act act) {
        int before = -1;
        while (act.end > before && !tokens.startsParagraph(act.end)) {
            before = act.end;
            date(act);
            term(act);
            issuer(act);
        }
    }

    private void date(Act act) {
        if (!act.dated) {
            int end = DateScanner.read(tokens, act.end, act);
            act.dated = end > act.end;
            act.end = end;
        }
    }

    private void term(Act act) {
        if (act.term == null) {
            act.end = TermScanner.read(tokens, act.end, act);
        }
    }

    private void issuer(Act act) {
        if (act.issuer != null) {
            return;
        }
        int at = tokens.skipEllipsis(act.end);
        at = tokens.isMark(at, ',') && tokens.key(at + 1) == Particles.CUA ? at + 1 : at;
        boolean meeting = act.code != null && tokens.isCapital(at) && Organs.MEETINGS.match(tokens, at) > 0;
        boolean between = tokens.key(at) == Particles.GIUA;
        if (tokens.key(at) == Particles.CUA || between || meeting) {
            int organ = meeting ? at : at + 1;
            act.end = Math.max(act.end, organ(organ, act, between));
        } else if (act.dated && tokens.isCapital(at) && Organs.CITED.match(tokens, at) > 0) {
            organWithoutOf(at, act);
        }
    }

    /** Reads {@code ngày 23/4/2018 Chính phủ về …}, whose {@code của} was forgotten. */
    private void organWithoutOf(int i, Act act) {
        int end = new IssuerScanner(tokens, false).end(i);
        if (end > i && tokens.key(end) == Particles.VE) {
            act.issuer = tokens.text(i, end);
            act.end = end;
        }
    }

    /** Reads the organ after {@code (Chỉ thị 45-CT/TW) của Bộ Chính trị}, which stands outside of the citation. */
    private void organOutside(Act act) {
        boolean enclosed = tokens.isMark(act.first - 1, '(') && tokens.isMark(act.end, ')');
        if (enclosed && act.issuer == null && tokens.key(act.end + 1) == Particles.CUA) {
            organ(act.end + 2, act, false);
        }
    }

    /** Puts the organ at a token into the act, or the organs it is agreed between; returns the token after, or -1 where none stands there. */
    private int organ(int i, Act act, boolean between) {
        boolean joint = between || act.type == DocumentType.JOINT_CIRCULAR || act.type == DocumentType.JOINT_RESOLUTION;
        int together = CitationWords.JOINT_ORGANS.match(tokens, i);
        int first = tokens.isMark(i + together, ':') ? i + together + 1 : i + together;
        int end = new IssuerScanner(tokens, joint || together > 0).end(together > 0 ? first : i);
        if (end <= first) {
            return -1;
        }
        act.issuer = tokens.text(i, end);
        return end;
    }
}
