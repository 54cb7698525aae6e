package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.source.Emphasis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the paragraphs of the body under one another by their labels. */
public final class Outline {

    private static final List<LabelKind> TOP_KINDS = List.of(
            LabelKind.PART,
            LabelKind.CHAPTER,
            LabelKind.CAPITAL,
            LabelKind.ROMAN,
            LabelKind.SUBCHAPTER,
            LabelKind.ARTICLE,
            LabelKind.ARABIC);
    private static final int DEEPEST = 24;

    private final LabelKind top;
    private final List<OutlineItem> divisions = new ArrayList<>();
    private final Deque<OutlineItem> open = new ArrayDeque<>();

    private Outline(LabelKind top) {
        this.top = top;
    }

    /** The kind of label that marks the top divisions; null where no paragraph has one. */
    static @Nullable LabelKind topKind(List<BodyBlock> paragraphs, NamedSeries series) {
        LabelKind usual = usualTopKind(paragraphs);
        return series.isEmpty() || !series.stand(paragraphs, usual) ? usual : LabelKind.NAMED;
    }

    private static @Nullable LabelKind usualTopKind(List<BodyBlock> paragraphs) {
        Set<LabelKind> used = EnumSet.noneOf(LabelKind.class);
        for (BodyBlock paragraph : paragraphs) {
            Label label = paragraph.label();
            boolean counted = label != null
                    && (label.kind() != LabelKind.CAPITAL
                            || used.contains(LabelKind.CAPITAL)
                            || paragraph.text().startsWith("A"));
            if (label != null && counted) {
                used.add(label.kind());
            }
        }
        for (LabelKind kind : TOP_KINDS) {
            if (used.contains(kind)) {
                return kind;
            }
        }
        return null;
    }

    /** The top divisions with all that stands below them; the first paragraph opens a division. */
    static List<OutlineItem> of(List<BodyBlock> paragraphs, LabelKind top, NamedSeries series, Emphasis emphasis) {
        Outline outline = new Outline(top);
        BitSet quoted = Quotations.within(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            BodyBlock paragraph = paragraphs.get(i);
            outline.add(OutlineItem.of(paragraph, quoted.get(i) ? null : series.label(paragraph)));
        }
        outline.divisions.forEach(division -> Restarts.nest(division.children));
        outline.divisions.replaceAll(OutlineItem::withTextBelow);
        if (top == LabelKind.ARABIC || top == LabelKind.ARTICLE) {
            outline.divisions.replaceAll(division -> division.withSentenceBelow(emphasis));
        }
        return outline.divisions;
    }

    private void add(OutlineItem item) {
        if (item.kind == top) {
            open.clear();
            divisions.add(item);
            return;
        }
        if (divisions.isEmpty()) {
            divisions.add(OutlineItem.unlabelled());
        }
        OutlineItem division = divisions.get(divisions.size() - 1);
        if (division.awaitsHeading() && item.isHeadingBelow()) {
            divisions.set(divisions.size() - 1, division.headed(item));
            return;
        }
        if (division.goesOnWith(item)) {
            divisions.set(divisions.size() - 1, division.continued(item));
            return;
        }
        if (item.kind == null) {
            closeBullets();
            parent().children.add(item);
            return;
        }
        closeDownTo(item);
        parent().children.add(item);
        if (open.size() < DEEPEST) {
            open.push(item);
        }
    }

    private OutlineItem parent() {
        OutlineItem innermost = open.peek();
        return innermost != null ? innermost : divisions.get(divisions.size() - 1);
    }

    /** An item goes beside the open item of its kind, or of one that it goes on from, else below the innermost. */
    private void closeDownTo(OutlineItem next) {
        if (next.countsOn() && beside(next) == null) {
            closeBullets();
        }
        OutlineItem beside = beside(next);
        boolean closed = beside == null;
        while (!closed) {
            closed = open.pop() == beside;
        }
    }

    private @Nullable OutlineItem beside(OutlineItem next) {
        OutlineItem before = null;
        for (OutlineItem item : open) {
            if (item.kind == next.kind) {
                return item;
            }
            before = before == null && item.leadsTo(next) ? item : before;
        }
        return before;
    }

    /** A paragraph without a label belongs to a numbered item, not to a bullet. */
    private void closeBullets() {
        while (!open.isEmpty() && !numbered(open.peek())) {
            open.pop();
        }
    }

    private static boolean numbered(@Nullable OutlineItem item) {
        return item != null && item.kind != null && item.kind.numbered();
    }
}
