package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.source.Emphasis;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.TableBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division, an item or a paragraph of the body, with what stands below it. */
public final class OutlineItem {

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_LEAD = 60;

    final @Nullable LabelKind kind;
    final @Nullable Extract label;
    final @Nullable Extract text;
    /** The table that stands there; null where it is none. */
    public final @Nullable TableBlock table;

    /** Label and text together, or all words of the table. */
    final @Nullable Extract whole;

    final List<OutlineItem> children = new ArrayList<>();

    private OutlineItem(
            @Nullable LabelKind kind, @Nullable Extract label, @Nullable Extract text, @Nullable Extract whole) {
        this(kind, label, text, whole, null);
    }

    private OutlineItem(
            @Nullable LabelKind kind,
            @Nullable Extract label,
            @Nullable Extract text,
            @Nullable Extract whole,
            @Nullable TableBlock table) {
        this.table = table;
        this.kind = kind;
        this.label = label;
        this.text = text;
        this.whole = whole;
    }

    /** A division that has neither label nor heading. */
    static OutlineItem unlabelled() {
        return new OutlineItem(null, null, null, null);
    }

    /** An item whose words are a sentence, not a heading, has them as its first paragraph. */
    OutlineItem withSentenceBelow(Emphasis emphasis) {
        Extract words = text;
        boolean divided = children.stream().anyMatch(child -> child.label != null);
        if (words == null || kind == null || (!children.isEmpty() && isHeading(words.text()))) {
            return this;
        }
        int colon = words.text().indexOf(':');
        boolean headed =
                colon > 0 && colon <= LONGEST_LEAD && !emphasis.levels(words.part(0, colon), words.from(colon + 1));
        boolean runIn = headed && colon < words.length() - 1 && words.length() > LONGEST_HEADING;
        if (divided && !runIn) {
            return this;
        }
        Extract head = headed && whole != null ? whole.part(0, whole.length() - words.length() + colon + 1) : label;
        OutlineItem division = new OutlineItem(kind, label, headed ? words.part(0, colon) : null, head);
        Extract below = headed ? words.from(colon + 1) : words;
        if (!below.isEmpty()) {
            division.children.add(new OutlineItem(null, null, below, below));
        }
        division.children.addAll(children);
        return division;
    }

    /** Whether the next number after this one's first is the other's: {@code 3.} after {@code 2.4}. */
    boolean leadsTo(OutlineItem next) {
        return kind == LabelKind.DECIMAL_2 && next.kind == LabelKind.ARABIC && next.firstNumber() == firstNumber() + 1;
    }

    /** The number that a numbered label opens with. */
    private int firstNumber() {
        String text = label == null ? "" : label.text();
        int number = 0;
        for (int i = 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    /** Whether it is a part or chapter whose heading stands below its label. */
    boolean awaitsHeading() {
        return (kind == LabelKind.NAMED
                        || kind == LabelKind.PART
                        || kind == LabelKind.CHAPTER
                        || kind == LabelKind.SUBCHAPTER)
                && text == null
                && children.isEmpty();
    }

    /** Whether it is a line without a label that may be a heading. */
    boolean isHeading() {
        return kind == null && text != null && isHeading(text.text());
    }

    OutlineItem headed(OutlineItem heading) {
        return new OutlineItem(kind, label, heading.text, label);
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && ".;,:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    static OutlineItem of(BodyBlock block, @Nullable Label found) {
        Extract paragraph = block.words();
        if (block.table() != null) {
            return new OutlineItem(null, null, null, paragraph, block.table());
        }
        if (found == null) {
            return new OutlineItem(null, null, paragraph, paragraph);
        }
        Extract text = paragraph.from(found.end());
        return new OutlineItem(found.kind(), paragraph.part(0, found.end()), text.isEmpty() ? null : text, paragraph);
    }
}
