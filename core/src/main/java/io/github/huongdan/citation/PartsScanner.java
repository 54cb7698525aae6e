package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentType;
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
            act.end = new SubjectScanner(tokens).read(act.end, act);
            boolean quoted = act.subject != null && !tokens.isWord(act.end - 1);
            if (quoted) {
                headParts(act);
            }
        }
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
        int end = new IssuerScanner(tokens, joint).end(i);
        if (end == i) {
            return -1;
        }
        act.issuer = tokens.text(i, end);
        return end;
    }
}
