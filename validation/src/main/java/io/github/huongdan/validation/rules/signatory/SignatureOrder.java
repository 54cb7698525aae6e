package io.github.huongdan.validation.rules.signatory;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import org.jspecify.annotations.Nullable;

/** The signature stands after the text. Recipients before it are the left column of the foot. */
final class SignatureOrder {

    private SignatureOrder() {}

    /** Needs the source text; only the last numbered section counts, because an appendix may follow the signature. */
    static void afterTheText(Examination examination, Findings findings) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span last = map == null ? null : lastPassage(examination, map);
        if (map == null || last == null) {
            return;
        }
        for (int i = 0; i < examination.document().signatories().size(); i++) {
            Pointer pointer = Pointer.SIGNATORIES.child(i).child("position");
            Span position = map.span(pointer.toString()).orElse(null);
            if (position != null && position.start() < last.start()) {
                findings.at(pointer).with("actual", map.source().text(position)).report();
                return;
            }
        }
    }

    private static @Nullable Span lastPassage(Examination examination, SourceMap map) {
        Span last = null;
        for (Passage passage : examination.prose()) {
            if (passage.at().within(Pointer.SECTIONS)) {
                last = map.span(passage.pointer()).orElse(last);
            }
        }
        return last;
    }
}
