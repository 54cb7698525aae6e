package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.serialization.recognition.line.Announcement;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.source.Emphasis;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.TableBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division, an item or a paragraph of the body, with what stands below it. */
public final class OutlineItem {

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_HEADING_BELOW = 300;
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
        boolean runsOn = colon > 0 && colon < words.length() - 1;
        boolean headed = colon > 0
                && colon <= LONGEST_LEAD
                && !emphasis.levels(words.part(0, colon), words.from(colon + 1))
                && !(runsOn && namesWho(words.text()));
        if (divided
                && !(headed && runsOn && words.length() > LONGEST_HEADING)
                && !(kind == LabelKind.ARTICLE && words.length() > LONGEST_HEADING)
                && !announces(words.text())) {
            return this;
        }
        return divided(words, headed ? colon : 0);
    }

    /** A heading in capitals may have its text behind a colon on the same line: {@code II. THỜI GIAN: Từ 6 giờ …}. */
    OutlineItem withTextBelow() {
        Extract words = text;
        int colon = words == null ? -1 : words.text().indexOf(':');
        if (words == null
                || colon <= 0
                || !Capitals.only(words.text().substring(0, colon))
                || !Capitals.hasSmall(words.text().substring(colon))) {
            return this;
        }
        return divided(words, colon);
    }

    /** The same with what stands before a colon as heading, none where that is 0, and the rest as first paragraph. */
    private OutlineItem divided(Extract words, int colon) {
        Extract head = colon > 0 && whole != null ? whole.part(0, whole.length() - words.length() + colon + 1) : label;
        OutlineItem division = new OutlineItem(kind, label, colon > 0 ? words.part(0, colon) : null, head);
        Extract below = colon > 0 ? words.from(colon + 1) : words;
        if (!below.isEmpty()) {
            division.children.add(new OutlineItem(null, null, below, below));
        }
        division.children.addAll(children);
        return division;
    }

    /** Whether the words say who has to do something, as the last article of a decision does. */
    private static boolean namesWho(String text) {
        return OrganNames.opens(text) || Positions.SIGNING.opening(text) >= 0;
    }

    /** Whether a sentence, longer than a heading is, announces what follows: {@code …, Sở Nội vụ kính trình các nội dung sau:}. */
    private static boolean announces(String text) {
        return text.endsWith(":")
                && text.length() > LONGEST_HEADING
                && text.indexOf(',') > 0
                && Announcement.ends(text);
    }

    /** Whether the next number after this one's first is the other's: {@code 3.} after {@code 2.4}. */
    boolean leadsTo(OutlineItem next) {
        return kind == LabelKind.DECIMAL_2 && next.kind == LabelKind.ARABIC && next.firstNumber() == firstNumber() + 1;
    }

    /** The number that a numbered label opens with. */
    int firstNumber() {
        String text = label == null ? "" : label.text();
        int number = 0;
        for (int i = 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    /** Whether its label counts on from another item, as {@code 2.} and {@code b)} do. */
    boolean countsOn() {
        String written = label == null ? "" : label.text();
        return (kind == LabelKind.ARABIC && firstNumber() > 1)
                || (kind == LabelKind.LETTER && !written.startsWith("a"));
    }

    /** Whether it is a part or chapter whose heading stands below its label. */
    boolean awaitsHeading() {
        return isCounted() && text == null && children.isEmpty();
    }

    private boolean isCounted() {
        return kind == LabelKind.NAMED
                || kind == LabelKind.PART
                || kind == LabelKind.CHAPTER
                || kind == LabelKind.SUBCHAPTER;
    }

    /** Whether it is a line without a label that may be the heading of a division whose label stands above. */
    boolean isHeadingBelow() {
        return kind == null
                && text != null
                && text.length() <= LONGEST_HEADING_BELOW
                && ".;:".indexOf(text.text().charAt(text.length() - 1)) < 0;
    }

    OutlineItem headed(OutlineItem heading) {
        return new OutlineItem(kind, label, heading.text, label);
    }

    /** Whether its heading stands below its label and goes on with a line that begins with a small letter, or in parentheses. */
    boolean goesOnWith(OutlineItem next) {
        if (!isCounted() || text == null || !children.isEmpty() || whole != label || !next.isHeadingBelow()) {
            return false;
        }
        String line = next.text == null ? "" : next.text.text();
        boolean parenthesised = line.charAt(0) == '(' && line.endsWith(")");
        return Character.isLowerCase(line.charAt(0)) || parenthesised;
    }

    OutlineItem continued(OutlineItem next) {
        Extract joined = text == null || next.text == null ? next.text : Extract.join(List.of(text, next.text));
        return new OutlineItem(kind, label, joined, label);
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
