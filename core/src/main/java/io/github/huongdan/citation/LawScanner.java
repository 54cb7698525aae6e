package io.github.huongdan.citation;

import io.github.huongdan.citation.ReferenceScanner.Reference;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads laws by their name: {@code Luật Giao dịch điện tử số 20/2023/QH15}, {@code Luật Cán bộ, công chức ngày 13/11/2008}, {@code Hiến
 * pháp năm 2013}. A name without number and date counts only where a citation is due: after {@code Căn cứ}, {@code theo} and
 * the like.
 */
final class LawScanner {

    private static final PhraseTable SCHOOLS = PhraseTable.of("đại học", "học viện", "khoa", "ngành", "trường");
    private static final PhraseTable AMENDING = PhraseTable.of("sửa đổi", "về");
    private static final PhraseTable SOME_ARTICLES = PhraseTable.of("một số điều");

    /** The National Assembly and its Standing Committee: laws and ordinances have no others' symbols. */
    private static final Pattern LAW_NUMBER = Pattern.compile("/(UBTV)?QH\\d*$");

    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_AMENDING = 160;

    private final Tokens tokens;

    LawScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the law whose type is named at {@code first}, and its name from {@code name} on. */
    @Nullable
    Act read(int first, int name, DocumentType type, boolean introduced) {
        boolean nameless = type == DocumentType.CONSTITUTION;
        boolean begins = nameless || tokens.isCapital(name) || AMENDING.match(tokens, name) > 0;
        if (!begins || follows(SCHOOLS, first)) {
            return null;
        }
        boolean amending = AMENDING.match(tokens, name) > 0;
        int longest = amending ? LONGEST_AMENDING : LONGEST_NAME;
        int comma = -1;
        int at = name;
        while (at < name + longest && !(stops(at) && !(amending && namesNextLaw(at)))) {
            if (isNumberOrDate(at)) {
                return at > name || nameless ? named(first, name, at, type) : null;
            }
            int pair = CitationWords.PAIRS.match(tokens, at);
            comma = comma < 0 && pair == 0 && !amending && tokens.isMark(at, ',') ? at : comma;
            at += Math.max(pair, 1);
        }
        int end = comma < 0 ? at : comma;
        boolean due = introduced || follows(CitationWords.LAW_LEADS, first);
        return due && end > name && at < name + longest ? named(first, name, end, type) : null;
    }

    private Act named(int first, int name, int stop, DocumentType type) {
        int end = stop;
        while (end > name && tokens.isAnyMark(end - 1) && !tokens.isMark(end - 1, '…')) {
            end--;
        }
        Reference reference = ReferenceScanner.at(tokens, numbersLaw(end) ? end + 1 : end);
        Act act = reference == null ? new Act(first, end, type) : reference.act(first, type);
        act.subject = end > name ? tokens.text(name, end) : null;
        return act;
    }

    /** Tells whether the law that amends several names the next of them: {@code , Luật Công đoàn}, {@code và Luật Thanh niên}. */
    private boolean namesNextLaw(int at) {
        boolean joint = tokens.isMark(at, ',') || tokens.key(at) == Particles.VA;
        return joint && NamedActScanner.isLaw(TypeNames.at(tokens, at + 1)) && tokens.isCapital(at + 1);
    }

    private boolean isNumberOrDate(int at) {
        long key = tokens.key(at);
        int day = tokens.isMark(at, ',') ? at + 1 : at;
        boolean date = tokens.key(day) == Particles.NGAY && tokens.isNumber(day + 1);
        boolean year = key == Particles.NAM && tokens.isYear(at + 1);
        return date || year || numbersLaw(at) || (key == Particles.SO && Particles.startsNumber(tokens, at));
    }

    /** Tells whether a law's number stands after a comma: {@code Luật Tiếp cận thông tin, số 104/2016/QH13}. */
    private boolean numbersLaw(int comma) {
        return tokens.isMark(comma, ',')
                && tokens.key(comma + 1) == Particles.SO
                && isLawsNumber(ReferenceScanner.at(tokens, comma + 1));
    }

    private static boolean isLawsNumber(@Nullable Reference reference) {
        return reference != null && LAW_NUMBER.matcher(reference.code().text()).find();
    }

    private boolean stops(int at) {
        if (at >= tokens.limit() || tokens.startsParagraph(at)) {
            return true;
        }
        if (pointsAt(at)) {
            return true;
        }
        if (tokens.isMark(at, ',')) {
            return (tokens.isCapital(at + 1) && !isNumberOrDate(at)) || pointsAt(at + 1);
        }
        if (tokens.isAnyMark(at)) {
            return !tokens.isMark(at, '…') && !tokens.isMark(at, '-');
        }
        if (tokens.key(at) == Particles.VA) {
            boolean type = tokens.isCapital(at + 1) && TypeNames.lengthAt(tokens, at + 1) > 0;
            return type || ClauseWords.at(tokens, at + 1) || pointsAt(at + 1);
        }
        boolean clause = CitationWords.NEVER_IN_NAMES.match(tokens, at) > 0 || ClauseWords.at(tokens, at);
        boolean goesOn = tokens.isCapital(at) || SOME_ARTICLES.match(tokens, at) > 0;
        return tokens.key(at) == Particles.KHOA || (clause && !goesOn && !leadsToNumber(at));
    }

    /** A part of an act begins, of this one or of the next: {@code Điều 6}. */
    private boolean pointsAt(int at) {
        return PinpointScanner.end(tokens, at) > at;
    }

    /** Words that open a clause elsewhere are a part of the name if the number of a law follows: {@code Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14}. */
    private boolean leadsToNumber(int from) {
        for (int at = from; at < from + LONGEST_NAME && tokens.isWord(at); at++) {
            if (tokens.isCapital(at) && TypeNames.lengthAt(tokens, at) > 0) {
                return false;
            }
            if (Particles.startsNumber(tokens, at)) {
                return isLawsNumber(ReferenceScanner.at(tokens, at));
            }
        }
        return false;
    }

    /** Tells whether one of the phrases stands directly before a token. */
    private boolean follows(PhraseTable phrases, int i) {
        for (int back = 1; back <= LONGEST_PHRASE; back++) {
            if (phrases.match(tokens, i - back) == back) {
                return true;
            }
        }
        return false;
    }
}
