package io.github.huongdan.validation.rules.references;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acts that a document cites, by the passage they stand in and by their code. Asked for each passage from its beginning to its end. */
final class CitedActs {

    private final Map<String, List<CitedAct>> byPassage = new HashMap<>();
    private final Set<DocumentCode> dated = new HashSet<>();
    private @Nullable String asked;
    private int next;
    private int sentenceEnd;

    CitedActs(Examination examination) {
        for (CitedAct act : examination.citedActs()) {
            byPassage
                    .computeIfAbsent(act.passage().pointer(), key -> new ArrayList<>())
                    .add(act);
            DocumentCode code = act.code();
            if (code != null && act.citation().issuedOn() != null) {
                dated.add(code);
            }
        }
    }

    /** The first act cited from an offset on, in the same sentence; null where none is. Offsets of one passage must not fall. */
    @Nullable
    CitedAct after(Passage passage, int from) {
        if (!passage.pointer().equals(asked)) {
            asked = passage.pointer();
            next = 0;
            sentenceEnd = -1;
        }
        List<CitedAct> acts = byPassage.getOrDefault(passage.pointer(), List.of());
        while (next < acts.size() && acts.get(next).start() < from) {
            next++;
        }
        if (sentenceEnd < from) {
            int found = passage.text().indexOf(". ", from);
            sentenceEnd = found < 0 ? passage.text().length() : found;
        }
        return next < acts.size() && acts.get(next).start() < sentenceEnd ? acts.get(next) : null;
    }

    /** Tells whether the date of an act stands with any mention of it. */
    boolean dated(DocumentCode code) {
        return dated.contains(code);
    }
}
