package io.github.huongdan.citation;

import io.github.huongdan.citation.ReferenceScanner.Reference;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.vietnamese.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Reads one act, part by part: type, number, date, organ, term, subject. */
final class ActScanner {

    private static final Phrases GENERIC_NAMES = Phrases.of("văn bản");
    private static final Phrases MEETINGS = Phrases.of("đại hội", "hội nghị", "trung ương");
    private static final Phrases RULES_OF_WORK = Phrases.of("quy chế làm việc");

    private final Tokens tokens;

    ActScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells quickly whether it is worth while to look for an act at a token. */
    static boolean couldBegin(Tokens tokens, int i) {
        boolean number = tokens.key(i) == Lexicon.SO || tokens.isNumber(i);
        return number || TypeNames.lengthAt(tokens, i) > 0 || GENERIC_NAMES.lengthAt(tokens, i) > 0;
    }

    /**
     * Reads the act that begins at a token with its type's name or with {@code số}; null where none does.
     *
     * @param introduced whether a pinpoint or another act stands directly before it
     */
    @Nullable
    Act read(int i, boolean introduced) {
        DocumentType type = TypeNames.at(tokens, i);
        if (type == null) {
            return untyped(i);
        }
        int after = i + TypeNames.lengthAt(tokens, i);
        Act act = numbered(i, after, type);
        if (act == null) {
            act = ledByOrgan(i, after, type);
        }
        if (act == null) {
            act = unnumbered(i, after, type, introduced);
        }
        return act;
    }

    /** Reads the number of an act whose type was named before: {@code , số 332/KH-UBND}. */
    @Nullable
    Act continued(int i, @Nullable DocumentType type) {
        Reference reference = ReferenceScanner.at(tokens, i);
        return reference != null && reference.hasSymbol() ? act(i, type, reference) : null;
    }

    private @Nullable Act untyped(int i) {
        int generic = GENERIC_NAMES.lengthAt(tokens, i);
        boolean ownNumber = tokens.isCapital(i) && (i == 0 || tokens.startsLine(i));
        boolean number = tokens.key(i) == Lexicon.SO && !ownNumber;
        return generic > 0 || number ? continuedAfter(i, i + generic) : null;
    }

    private @Nullable Act continuedAfter(int first, int number) {
        Reference reference = ReferenceScanner.at(tokens, number);
        boolean sure = reference != null && reference.hasSymbol() && reference.labelled();
        return sure && reference != null ? act(first, null, reference) : null;
    }

    private @Nullable Act numbered(int first, int number, DocumentType type) {
        Reference reference = ReferenceScanner.at(tokens, number);
        boolean sure = reference != null
                && (reference.hasSymbol() || ReferenceScanner.isActNumber(tokens, reference, tokens.isCapital(first)));
        return sure && reference != null ? act(first, type, reference) : null;
    }

    private Act act(int first, @Nullable DocumentType type, Reference reference) {
        Act act = new Act(first, reference.end(), type);
        act.code = reference.code();
        return act;
    }

    /** Reads {@code Quyết định của Bộ Chính trị số 31-QĐ/TW} and {@code Kế hoạch của UBND thành phố: số 330/KH-UBND}. */
    private @Nullable Act ledByOrgan(int first, int after, DocumentType type) {
        if (tokens.key(after) != Lexicon.CUA) {
            return null;
        }
        int organEnd = new IssuerScanner(tokens, false).end(after + 1);
        int number = tokens.isMark(organEnd, ':') || tokens.isMark(organEnd, ',') ? organEnd + 1 : organEnd;
        if (organEnd == after + 1 || tokens.key(number) != Lexicon.SO) {
            return null;
        }
        Act act = numbered(first, number, type);
        if (act != null) {
            act.issuer = tokens.text(after + 1, organEnd);
            act.issuerLeads = true;
        }
        return act;
    }

    private @Nullable Act unnumbered(int first, int after, DocumentType type, boolean introduced) {
        if (!tokens.isCapital(first)) {
            return null;
        }
        if (type == DocumentType.RESOLUTION && tokens.isCapital(after) && MEETINGS.lengthAt(tokens, after) > 0) {
            return ofMeeting(first, after);
        }
        if (RULES_OF_WORK.lengthAt(tokens, first) > 0) {
            return rulesOfWork(first, after, type);
        }
        WrittenDate date = tokens.key(after) == Lexicon.NGAY ? DateScanner.dateAt(tokens, after) : null;
        return date != null ? new Act(first, after, type) : namedAct(first, type, introduced);
    }

    private @Nullable Act namedAct(int first, DocumentType type, boolean introduced) {
        Act act = new NamedActScanner(tokens).read(first, type, introduced);
        Reference reference = act == null ? null : ReferenceScanner.at(tokens, act.end);
        if (act != null && reference != null) {
            act.code = reference.code();
            act.end = reference.end();
        }
        return act;
    }

    private @Nullable Act ofMeeting(int first, int meeting) {
        int end = new IssuerScanner(tokens, false).end(meeting);
        if (end <= meeting + 2) {
            return null;
        }
        Act act = new Act(first, end, DocumentType.RESOLUTION);
        act.issuer = tokens.text(meeting, end);
        return act;
    }

    private @Nullable Act rulesOfWork(int first, int name, DocumentType type) {
        Act act = new Act(first, name + 2, type);
        act.subject = tokens.text(name, name + 2);
        return tokens.key(act.end) == Lexicon.CUA && new IssuerScanner(tokens, false).end(act.end + 1) > act.end + 1
                ? act
                : null;
    }

    /** Reads what follows the number or the name: date, organ and term in any order, then the subject, then a date again. */
    void complete(Act act, boolean withSubject) {
        parts(act);
        organOutside(act);
        act.headEnd = act.end;
        if (withSubject && act.subject == null) {
            act.end = new SubjectScanner(tokens).read(act.end, act);
            if (act.subject != null && !tokens.isWord(act.end - 1)) {
                parts(act);
            }
        }
    }

    /** Reads the organ after {@code (Chỉ thị 45-CT/TW) của Bộ Chính trị}, which stands outside of the citation. */
    private void organOutside(Act act) {
        boolean enclosed = tokens.isMark(act.end, ')') && tokens.isMark(act.first - 1, '(');
        if (enclosed && act.issuer == null && tokens.key(act.end + 1) == Lexicon.CUA) {
            int organ = act.end + 2;
            int end = new IssuerScanner(tokens, false).end(organ);
            act.issuer = end > organ ? tokens.text(organ, end) : null;
        }
    }

    private void parts(Act act) {
        boolean joint = act.type == DocumentType.JOINT_CIRCULAR || act.type == DocumentType.JOINT_RESOLUTION;
        while (!tokens.startsParagraph(act.end)) {
            int end = act.dated ? act.end : DateScanner.read(tokens, act.end, act);
            act.dated |= end > act.end;
            end = end == act.end && act.term == null ? TermScanner.read(tokens, end, act) : end;
            end = end == act.end && act.issuer == null ? issuer(act, joint) : end;
            if (end == act.end) {
                return;
            }
            act.end = end;
        }
    }

    private int issuer(Act act, boolean joint) {
        int at = tokens.skipEllipsis(act.end);
        at = tokens.isMark(at, ',') && tokens.key(at + 1) == Lexicon.CUA ? at + 1 : at;
        boolean meeting = MEETINGS.lengthAt(tokens, at) > 1 && tokens.isCapital(at) && act.code != null;
        if (tokens.key(at) != Lexicon.CUA && !meeting) {
            return act.end;
        }
        int organ = meeting ? at : at + 1;
        int end = new IssuerScanner(tokens, joint).end(organ);
        if (end == organ) {
            return act.end;
        }
        act.issuer = tokens.text(organ, end);
        return end;
    }
}
