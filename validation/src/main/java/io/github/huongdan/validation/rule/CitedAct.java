package io.github.huongdan.validation.rule;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A citation and the passage it stands in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param passage the passage
 * @param occurrence the citation, with its place in the passage
 */
public record CitedAct(Passage passage, CitationOccurrence occurrence) {

    /** Returns what the citation says. */
    public Citation citation() {
        return occurrence.citation();
    }

    /** Returns the number and symbol it cites, or null. */
    public @Nullable DocumentCode code() {
        return occurrence.citation().code();
    }

    /** Returns the offset in the passage where the citation begins. */
    public int start() {
        return occurrence.span().start();
    }

    /** Returns the offset in the passage where the code begins, or where the citation begins if it has none. */
    public int codeStart() {
        DocumentCode code = code();
        int found = code == null ? -1 : citation().text().indexOf(code.text());
        return found < 0 ? start() : start() + found;
    }
}
