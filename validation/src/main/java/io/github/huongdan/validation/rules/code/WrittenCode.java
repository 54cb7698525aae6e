package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.List;

/**
 * A code of the document, its own or a cited one, and where its first character stands.
 *
 * @param pointer the value that holds it
 * @param start the offset in that value
 */
record WrittenCode(DocumentCode code, String pointer, int start) {

    /** Lists the document's own code and all that it cites. */
    static List<WrittenCode> all(Examination examination) {
        List<WrittenCode> codes = new ArrayList<>();
        DocumentCode own = examination.header().code();
        if (own != null) {
            codes.add(new WrittenCode(own, CodeRules.POINTER, 0));
        }
        for (CitedAct act : examination.citedActs()) {
            DocumentCode cited = act.code();
            if (cited != null) {
                codes.add(new WrittenCode(cited, act.passage().pointer(), act.codeStart()));
            }
        }
        return codes;
    }
}
