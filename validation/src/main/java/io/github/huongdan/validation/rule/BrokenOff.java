package io.github.huongdan.validation.rule;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.source.SourceMap;
import java.util.List;

/** Tells whether a source text ends within the document's own text, so that it has no foot that could be judged. */
final class BrokenOff {

    /** What an excerpt ends with. */
    private static final List<String> ELLIPSES = List.of("\u2026", "...", "]");

    private static final String SENTENCE_ENDS = ".!?/";

    private BrokenOff() {}

    /** A text without recipients, signatory and closing that ends behind its grounds, within a sentence or a list, or with an ellipsis. */
    static boolean in(GuidanceDocument document, SourceMap map) {
        boolean foot = !document.recipients().isEmpty()
                || !document.signatories().isEmpty()
                || !document.closing().isEmpty();
        String text = map.source().text().stripTrailing();
        boolean begun = !document.sections().isEmpty()
                || !document.basis().grounds().isEmpty()
                || document.basis().enactingClause() != null;
        if (foot || text.isEmpty() || !begun) {
            return false;
        }
        if (document.sections().isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return ELLIPSES.stream().anyMatch(text::endsWith) || SENTENCE_ENDS.indexOf(last) < 0;
    }
}
