package io.github.huongdan.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives an organ named once to the acts before it that lack one: {@code Nghị định số 145/2013/NĐ-CP, Nghị định số 111/2018/NĐ-CP của Chính
 * phủ}. A semicolon parts acts that have each its own organ. Only acts whose symbols name the same issuer share it, and none that is cited by a bare number.
 */
final class SharedIssuers {

    private SharedIssuers() {}

    static void spread(Tokens tokens, List<Act> acts) {
        for (int k = acts.size() - 2; k >= 0; k--) {
            Act act = acts.get(k);
            Act next = acts.get(k + 1);
            boolean lacks = act.issuer == null && act.subject == null && act.depth == next.depth;
            boolean parted = tokens.isMark(act.end, ';');
            if (lacks
                    && !parted
                    && next.issuer != null
                    && sameSymbol(act, next)
                    && joins(tokens, act.end, next.first)) {
                act.issuer = next.issuer;
                act.term = act.term == null ? next.term : act.term;
            }
        }
    }

    /** Tells whether only {@code ,}, {@code ;} and {@code và} stand between two acts. */
    static boolean joins(Tokens tokens, int end, int next) {
        if (next <= end || next > end + 2) {
            return false;
        }
        for (int i = end; i < next; i++) {
            boolean joint = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.key(i) == Particles.VA;
            if (!joint || tokens.startsParagraph(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean sameSymbol(Act act, Act next) {
        if (act.code == null || next.code == null) {
            return false;
        }
        String own = firstGroup(act.code.issuer());
        return own != null && own.equals(firstGroup(next.code.issuer())) && act.code.form() == next.code.form();
    }

    private static @Nullable String firstGroup(@Nullable String issuer) {
        int hyphen = issuer == null ? -1 : issuer.indexOf('-');
        return issuer == null || hyphen < 0 ? issuer : issuer.substring(0, hyphen);
    }
}
