package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.lexicon.Marks;

/** Tells by its words how a mark of the letterhead looks. */
final class MarkStyle {

    private MarkStyle() {}

    static ParagraphStyle of(String mark) {
        if (Marks.DRAFTS.opening(mark) >= 0) {
            return ParagraphStyle.DRAFT;
        }
        if (Marks.CIRCULATION.opening(mark) >= 0) {
            return ParagraphStyle.CIRCULATION;
        }
        return Marks.ALL.opening(mark) >= 0 ? ParagraphStyle.URGENCY : ParagraphStyle.STAR;
    }
}
