package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;

/** How findings call an act. */
public final class ActNames {

    private ActNames() {}

    /** The citation's words up to the end of its code: {@code Chỉ thị số 26-CT/TW}. */
    public static String shortForm(CitedAct act) {
        DocumentCode code = act.code();
        String text = act.citation().text();
        int found = code == null ? -1 : text.indexOf(code.text());
        return code == null || found < 0
                ? text
                : text.substring(0, found + code.text().length());
    }
}
