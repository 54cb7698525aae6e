package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;

/** Sentences that end an act or change it may name one that is no longer in force. */
public final class Repeal {

    private static final PhraseTable VERBS =
            PhraseTable.of("thay thế", "bãi bỏ", "hủy bỏ", "hết hiệu lực", "sửa đổi", "bổ sung", "thay cho");
    private static final int NEAR = 80;

    private Repeal() {}

    /** Tells whether the words around a citation speak of ending or changing the act. */
    public static boolean around(CitedAct act) {
        String text = act.passage().text();
        int end = act.occurrence().span().end();
        return speaks(text.substring(Math.max(0, act.start() - NEAR), act.start()))
                || speaks(text.substring(end, Math.min(text.length(), end + NEAR)));
    }

    private static boolean speaks(String text) {
        return VERBS.occursIn(Words.of(text));
    }
}
