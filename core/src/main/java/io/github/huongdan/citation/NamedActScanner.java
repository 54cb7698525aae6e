package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads acts that are cited by name: {@code Luật Giao dịch điện tử số 20/2023/QH15}, {@code Luật Tổ chức chính quyền địa phương ngày
 * 19/6/2015}, {@code Hiến pháp năm 2013}, {@code Điều lệ Đảng}.
 */
final class NamedActScanner {

    private static final Set<DocumentType> LAWS =
            Set.of(DocumentType.LAW, DocumentType.LEGAL_CODE, DocumentType.ORDINANCE, DocumentType.CONSTITUTION);
    private static final Phrases LEADS =
            Phrases.of("căn cứ", "căn cứ vào", "thi hành", "thực hiện", "theo", "của", "tại", "trong", "và", "với");
    private static final Phrases AMENDING = Phrases.of("sửa đổi", "về");
    private static final Phrases PARTY = Phrases.of("Đảng", "Đảng Cộng sản Việt Nam");
    private static final Phrases SCHOOLS = Phrases.of("đại học", "học viện", "khoa", "ngành", "trường");
    private static final int LONGEST = 60;

    private final Tokens tokens;

    NamedActScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the act whose type is named at a token.
     *
     * @param introduced whether a pinpoint or another act stands directly before it
     */
    @Nullable
    Act read(int first, DocumentType type, boolean introduced) {
        int name = first + TypeNames.lengthAt(tokens, first);
        if (!tokens.isCapital(first)) {
            return null;
        }
        if (LAWS.contains(type)) {
            return law(first, name, type, introduced || endsWith(LEADS, first));
        }
        return type == DocumentType.CHARTER ? charter(first, name) : null;
    }

    private @Nullable Act charter(int first, int name) {
        int party = PARTY.lengthAt(tokens, name);
        int end = party > 0 ? name + party : new IssuerScanner(tokens, false).end(name);
        return end > name && tokens.isCapital(name) ? named(first, name, end, DocumentType.CHARTER) : null;
    }

    private @Nullable Act law(int first, int name, DocumentType type, boolean led) {
        boolean nameless = type == DocumentType.CONSTITUTION;
        boolean begins = nameless || tokens.isCapital(name) || AMENDING.lengthAt(tokens, name) > 0;
        if (!begins || endsWith(SCHOOLS, first)) {
            return null;
        }
        int clean = -1;
        int at = name;
        while (at < name + LONGEST && !stops(at)) {
            if (endsName(at)) {
                return at > name || nameless ? named(first, name, at, type) : null;
            }
            int pair = Lexicon.PAIRS.lengthAt(tokens, at);
            clean = clean < 0 && pair == 0 && tokens.isMark(at, ',') ? at : clean;
            at += Math.max(pair, 1);
        }
        int end = clean < 0 ? at : clean;
        return led && end > name && at < name + LONGEST ? named(first, name, end, type) : null;
    }

    private Act named(int first, int name, int stop, DocumentType type) {
        int end = stop;
        while (end > name && tokens.isAnyMark(end - 1) && !tokens.isMark(end - 1, '…')) {
            end--;
        }
        Act act = new Act(first, end, type);
        act.subject = end > name ? tokens.text(name, end) : null;
        return act;
    }

    /** Tells whether a number, a date or a year follows, which closes a law's name. */
    private boolean endsName(int at) {
        long key = tokens.key(at);
        boolean date = key == Lexicon.NGAY && tokens.isNumber(at + 1);
        boolean year = key == Lexicon.NAM && tokens.isYear(at + 1);
        boolean number = key == Lexicon.SO && Lexicon.startsNumber(tokens, at);
        boolean dateAfterComma =
                tokens.isMark(at, ',') && tokens.key(at + 1) == Lexicon.NGAY && tokens.isNumber(at + 2);
        return date || year || number || dateAfterComma;
    }

    private boolean stops(int at) {
        if (at >= tokens.limit() || tokens.startsParagraph(at)) {
            return true;
        }
        if (tokens.isMark(at, ',')) {
            return tokens.isCapital(at + 1) && !endsName(at);
        }
        if (tokens.key(at) == Lexicon.VA) {
            boolean clause = Lexicon.CLAUSE_WORDS.lengthAt(tokens, at + 1) > 0;
            return clause || (tokens.isCapital(at + 1) && TypeNames.lengthAt(tokens, at + 1) > 0);
        }
        boolean mark = tokens.isAnyMark(at) && !tokens.isMark(at, '…') && !tokens.isMark(at, '-');
        boolean verb = Lexicon.VERBS_IN_ANY_CASE.lengthAt(tokens, at) > 0;
        boolean clause =
                (verb || Lexicon.CLAUSE_WORDS.lengthAt(tokens, at) > 0) && !tokens.isCapital(at) && !isInAmendment(at);
        return mark || clause || tokens.key(at) == Lexicon.KHOA;
    }

    /** {@code một số điều} belongs to the name of an amending act. */
    private boolean isInAmendment(int at) {
        return tokens.key(at) == Syllables.key("một") && tokens.key(at + 2) == Syllables.key("điều");
    }

    /** Tells whether one of the phrases stands directly before a token. */
    private boolean endsWith(Phrases phrases, int first) {
        for (int back = 1; back <= 3; back++) {
            if (phrases.lengthAt(tokens, first - back) == back) {
                return true;
            }
        }
        return false;
    }
}
