package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.wording.FormWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what stands between the title of a document and its recipients. */
final class BodyPieces {

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_HEADING_BELOW = 300;
    private static final String ENDS = ".;:,";

    private final List<Piece> pieces = new ArrayList<>();

    private BodyPieces() {}

    static List<Piece> of(GuidanceDocument document, FormWords words) {
        BodyPieces body = new BodyPieces();
        body.addressees(document, words);
        words.grounds().forEach(ground -> body.line(ParagraphStyle.GROUND, ground));
        document.preamble().forEach(body::block);
        body.line(ParagraphStyle.BODY, document.basis().enactingClause());
        body.sections(document.sections());
        document.closing().forEach(text -> body.line(ParagraphStyle.BODY, text));
        return body.pieces;
    }

    /** Lists blocks of an appendix. */
    static List<Piece> of(List<Block> blocks) {
        BodyPieces body = new BodyPieces();
        blocks.forEach(body::block);
        return body.pieces;
    }

    private void addressees(GuidanceDocument document, FormWords words) {
        if (document.addressees().size() == 1) {
            pieces.add(new Piece.Line(
                    ParagraphStyle.ADDRESSEE,
                    FormWords.ADDRESSEES,
                    " " + document.addressees().get(0)));
        } else if (!document.addressees().isEmpty()) {
            pieces.add(new Piece.Line(ParagraphStyle.ADDRESSEES, FormWords.ADDRESSEES, ""));
            words.addressees().forEach(line -> line(ParagraphStyle.ADDRESSEES, line));
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line(ParagraphStyle.BODY, paragraph.text());
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void sections(List<Section> sections) {
        boolean plain = sections.stream().allMatch(section -> {
            String label = section.label();
            String heading = section.heading();
            return label != null
                    && heading != null
                    && isCountable(heading)
                    && heading(label, heading) != ParagraphStyle.DIVISION
                    && FormWords.heading(section).size() == 1;
        });
        CountedLabels labels = plain
                ? CountedLabels.of(
                        sections.stream().<@Nullable String>map(Section::label).toList())
                : null;
        sections.forEach(section -> section(section, labels));
    }

    private void section(Section section, @Nullable CountedLabels labels) {
        String label = section.label();
        String heading = section.heading();
        ParagraphStyle style = heading(label, heading);
        if (style == ParagraphStyle.DIVISION && label != null && heading != null && standsBelow(label, heading)) {
            line(ParagraphStyle.DIVISION, label);
            line(ParagraphStyle.DIVISION_TITLE, heading);
        } else if (labels != null && heading != null) {
            pieces.add(new Piece.Line(style, "", heading, labels));
        } else {
            FormWords.heading(section).forEach(text -> line(style, text));
        }
        items(section.items());
    }

    /** A label that ends with a mark has its heading behind it. */
    private static boolean standsBelow(String label, String heading) {
        boolean marked = !Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return !marked && heading.length() <= LONGEST_HEADING_BELOW && !endsSentence(heading);
    }

    private static ParagraphStyle heading(@Nullable String label, @Nullable String heading) {
        LabelKind kind = kind(label, heading == null ? "" : heading);
        if (kind == LabelKind.PART || kind == LabelKind.CHAPTER) {
            return ParagraphStyle.DIVISION;
        }
        if (kind == LabelKind.ROMAN || kind == LabelKind.CAPITAL) {
            return ParagraphStyle.HEADING;
        }
        if (kind == LabelKind.ARTICLE) {
            return ParagraphStyle.ARTICLE;
        }
        return heading == null || isHeading(heading) ? ParagraphStyle.ITEM_HEADING : ParagraphStyle.ITEM;
    }

    private static @Nullable LabelKind kind(@Nullable String label, String text) {
        Label read = label == null ? null : Label.of(label + " " + text);
        return read == null ? null : read.kind();
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !endsSentence(text);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void items(List<? extends Item> items) {
        boolean plain = items.stream().allMatch(item -> isCountable(item.text()));
        CountedLabels labels = plain
                ? CountedLabels.of(
                        items.stream().<@Nullable String>map(Item::label).toList())
                : null;
        items.forEach(item -> item(item, labels));
    }

    /** Words that stand behind a label as they stand alone. */
    private static boolean isCountable(@Nullable String text) {
        return text != null && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    private void item(Item item, @Nullable CountedLabels labels) {
        String text = item.text();
        if (labels != null && text != null) {
            pieces.add(new Piece.Line(style(item), "", text, labels));
        } else {
            line(style(item), FormWords.labelled(item.label(), text));
        }
        if (item instanceof Provision provision && provision.table() != null) {
            table(provision.table());
        }
        items(item.provisions());
    }

    /** A numbered item is a heading where others stand below it and its words are no sentence. */
    private static ParagraphStyle style(Item item) {
        String label = item.label();
        String text = item.text();
        if (label == null) {
            return ParagraphStyle.BODY;
        }
        LabelKind kind = kind(label, text == null ? "" : text);
        if (kind == null || !kind.numbered()) {
            return ParagraphStyle.BULLET;
        }
        if (!item.provisions().isEmpty() && text != null && isHeading(text)) {
            return ParagraphStyle.ITEM_HEADING;
        }
        return kind == LabelKind.LETTER ? ParagraphStyle.POINT : ParagraphStyle.ITEM;
    }

    private void table(Table table) {
        pieces.add(new Piece.Grid(table));
    }

    private void line(ParagraphStyle style, @Nullable String text) {
        if (text != null) {
            pieces.add(new Piece.Line(style, text));
        }
    }
}
