package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code , ngày 14/02/2012}, {@code ngày 07 tháng 3 năm 2017}, {@code ngày …/…/2025}, {@code năm 2023}. */
final class DateScanner {

    private static final int LONGEST_BLANK = 24;

    private DateScanner() {}

    /** Puts the date at a token into the act; returns the token after it, or {@code i} where none stands there. */
    static int read(Tokens tokens, int i, Act act) {
        int at = tokens.isMark(i, ',') ? i + 1 : i;
        if (tokens.key(at) == Particles.NAM && tokens.isYear(at + 1)) {
            return at + 2;
        }
        WrittenDate date = dateAt(tokens, at);
        if (date != null) {
            act.issuedOn = date.date();
            return tokens.tokenAt(date.end(), at);
        }
        int blank = blankEnd(tokens, at);
        return blank > at ? blank : i;
    }

    /** Returns the whole date that begins at a token, at {@code ngày} or at the day; null where none does. */
    static @Nullable WrittenDate dateAt(Tokens tokens, int i) {
        int day = tokens.key(i) == Particles.NGAY ? i + 1 : i;
        return tokens.isNumber(day) ? WrittenDate.atDay(tokens.text(), tokens.start(day)) : null;
    }

    /** Passes over a date of which parts were left open: {@code ngày ... tháng ... năm 2025}. */
    private static int blankEnd(Tokens tokens, int i) {
        if (tokens.key(i) != Particles.NGAY) {
            return i;
        }
        int end = i;
        for (int at = i + 1; at < i + LONGEST_BLANK; at++) {
            long key = tokens.key(at);
            boolean part = tokens.isMark(at, '.')
                    || tokens.isMark(at, '…')
                    || tokens.isMark(at, '/')
                    || tokens.isMark(at, '-');
            if (key == Particles.THANG || key == Particles.NAM || tokens.isNumber(at)) {
                end = at + 1;
            } else if (!part) {
                break;
            }
        }
        return end;
    }
}
