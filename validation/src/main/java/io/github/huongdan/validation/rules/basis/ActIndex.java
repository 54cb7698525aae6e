package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts that a document cites by number and symbol, each with its mentions in order. */
final class ActIndex {

    private final Map<DocumentCode, List<CitedAct>> mentions = new LinkedHashMap<>();

    private ActIndex(Examination examination) {
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            if (code != null && code.number() != null && code.issuer() != null) {
                mentions.computeIfAbsent(code, key -> new ArrayList<>()).add(act);
            }
        }
    }

    static ActIndex of(Examination examination) {
        return examination.derived(ActIndex.class, ActIndex::new);
    }

    /** Lists the mentions of each act. */
    Collection<List<CitedAct>> mentions() {
        return mentions.values();
    }
}
