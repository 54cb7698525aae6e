package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.vietnamese.MatchingKey;

/** Tells which documents a regime's form of the page is for. */
public final class LayoutScope {

    private LayoutScope() {}

    /**
     * Tells whether a document has to look as a regime prescribes. A letterhead has a number, or the document recipients: a citizen's form has
     * neither. An act with its year in the number is no administrative document, and organisations with another title have a form of their own. What was
     * scanned tells nothing, and what has no pages, as most web pages, has no form of them.
     */
    public static boolean holds(ReadDocument read, Regime regime) {
        GuidanceDocument document = read.document();
        Layout layout = read.layout();
        if (layout == null || layout.sections().isEmpty() || regime.page().isOpen() || Scanned.is(layout)) {
            return false;
        }
        Header header = document.header();
        boolean normative = header.code() != null && header.code().year() != null;
        boolean foreign =
                header.title() != null && !MatchingKey.of(header.title()).contains(MatchingKey.of(regime.title()));
        boolean letterhead = header.code() != null || !document.recipients().isEmpty();
        return letterhead && !normative && !foreign;
    }
}
