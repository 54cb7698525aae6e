package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import org.jspecify.annotations.Nullable;

/** Says which acts stand in parentheses, asked in the document's order. */
final class Parentheses {

    private @Nullable String pointer;
    private int at;
    private boolean open;

    boolean hold(CitedAct act) {
        if (!act.passage().pointer().equals(pointer)) {
            pointer = act.passage().pointer();
            at = 0;
            open = false;
        }
        for (; at < act.start(); at++) {
            char c = act.passage().text().charAt(at);
            open = c == '(' || (open && c != ')');
        }
        return open;
    }
}
