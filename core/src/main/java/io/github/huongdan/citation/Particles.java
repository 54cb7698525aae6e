package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.Syllables;

/** The small words that part the pieces of a citation. */
final class Particles {

    static final long CUA = Syllables.key("của");
    static final long GIUA = Syllables.key("giữa");
    static final long VE = Syllables.key("về");
    static final long VIEC = Syllables.key("việc");
    static final long VA = Syllables.key("và");
    static final long SO = Syllables.key("số");
    static final long NGAY = Syllables.key("ngày");
    static final long THANG = Syllables.key("tháng");
    static final long NAM = Syllables.key("năm");
    static final long KHOA = Syllables.key("khóa");

    private static final long TP = Syllables.key("TP");

    private Particles() {}

    /** Tells whether a full stop after a word belongs to it: {@code TP. Hồ Chí Minh}. */
    static boolean isAbbreviation(Tokens tokens, int i) {
        return tokens.key(i) == TP;
    }

    /** Tells whether {@code số} or digits stand at a token. */
    static boolean startsNumber(Tokens tokens, int i) {
        if (tokens.key(i) != SO) {
            return tokens.isNumber(i);
        }
        int next = tokens.isMark(i + 1, ':') ? i + 2 : i + 1;
        return tokens.isNumber(next) || tokens.isMark(next, '/') || tokens.isMark(next, '-');
    }
}
