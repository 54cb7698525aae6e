package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.serialization.word.writing.ParagraphStyle.Setting;
import java.util.List;

/** Writes the styles of a document. */
final class StylesPart {

    /** The style of the words {@code Kính gửi}. */
    static final String ADDRESSEES_LABEL = "AddresseesLabel";

    private static final TextForm BOLD = new TextForm(null, true, null, null, null, null);
    private static final TextForm REGULAR = new TextForm(null, false, null, null, null, null);
    private static final TextForm CAPITALS = new TextForm(null, null, null, null, true, null);
    private static final int CLOSE = 6;
    private static final int APART = 12;
    private static final int RULE_HEIGHT = 4;
    private static final int BELOW_LETTERS = 3;
    private static final int SMALLEST_CELL = 1;

    private final Sheet sheet;
    private final XmlPart xml = XmlPart.word("w:styles");

    private StylesPart(Sheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Sheet sheet) {
        StylesPart part = new StylesPart(sheet);
        part.defaults();
        for (ParagraphStyle style : ParagraphStyle.values()) {
            part.paragraph(style);
        }
        part.words();
        part.table();
        return part.xml.bytes();
    }

    private void defaults() {
        String font = sheet.font();
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        size(sheet.size(FormPart.BODY));
        xml.empty("w:lang", "w:val", "vi-VN", "w:eastAsia", "vi-VN", "w:bidi", "ar-SA");
        xml.end().end().empty("w:pPrDefault").end();
        xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").end();
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").empty("w:semiHidden");
        xml.start("w:tblPr")
                .empty("w:tblInd", "w:w", "0", "w:type", "dxa")
                .end()
                .end();
    }

    private void paragraph(ParagraphStyle style) {
        xml.start("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id());
        xml.empty("w:name", "w:val", style.shownName()).empty("w:basedOn", "w:val", "Normal");
        if (style.next() != style) {
            xml.empty("w:next", "w:val", style.next().id());
        }
        xml.empty("w:qFormat").start("w:pPr");
        format(style);
        xml.end().start("w:rPr");
        letters(style);
        xml.end().end();
    }

    private void format(ParagraphStyle style) {
        Setting setting = style.setting();
        if (setting == Setting.HEADING || setting == Setting.OPENING) {
            xml.empty("w:keepNext");
        }
        boolean running = setting == Setting.RUNNING || setting == Setting.HEADING || setting == Setting.ADDRESSED;
        int before =
                switch (setting) {
                    case MARK, ADDRESSED -> Sheet.twips(CLOSE);
                    case OPENING -> Sheet.twips(APART);
                    case RULE -> Sheet.twips(BELOW_LETTERS);
                    case RUNNING, HEADING -> sheet.gap();
                    default -> 0;
                };
        int line =
                switch (setting) {
                    case RUNNING, HEADING, ADDRESSED -> sheet.spacing();
                    case RULE -> Sheet.twips(RULE_HEIGHT);
                    case GAP -> Sheet.twips(style == ParagraphStyle.FOOT_GAP ? APART : RULE_HEIGHT);
                    default -> 240;
                };
        String rule =
                switch (setting) {
                    case RUNNING, HEADING, ADDRESSED -> sheet.spacingRule();
                    case RULE, GAP -> "exact";
                    default -> "auto";
                };
        xml.empty(
                "w:spacing",
                "w:before",
                String.valueOf(before),
                "w:after",
                "0",
                "w:line",
                String.valueOf(line),
                "w:lineRule",
                rule);
        Alignment alignment = alignment(style);
        if (style == ParagraphStyle.ADDRESSEES) {
            xml.empty("w:ind", "w:left", String.valueOf(sheet.textWidth() / 4));
        } else if (running && alignment != Alignment.CENTER) {
            xml.empty("w:ind", "w:firstLine", String.valueOf(sheet.indent()));
        }
        xml.empty("w:jc", "w:val", word(alignment));
        int level = outline(style);
        if (level >= 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(level));
        }
    }

    private Alignment alignment(ParagraphStyle style) {
        return switch (style.setting()) {
            case CENTRED, MARK, RULE -> Alignment.CENTER;
            case ADDRESSED -> style == ParagraphStyle.ADDRESSEES ? Alignment.LEFT : sheet.alignment(style.part());
            case CELL -> style == ParagraphStyle.COLUMN_HEAD ? Alignment.CENTER : Alignment.LEFT;
            default -> sheet.alignment(style.part());
        };
    }

    private static int outline(ParagraphStyle style) {
        return switch (style) {
            case DIVISION, DIVISION_TITLE, APPENDIX_LABEL -> 0;
            case HEADING, ARTICLE -> 1;
            case ITEM_HEADING -> 2;
            default -> -1;
        };
    }

    private static String word(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }

    private void letters(ParagraphStyle style) {
        TextForm look = sheet.look(style.part());
        TextForm own =
                switch (style) {
                    case ITEM_HEADING, COLUMN_HEAD -> BOLD;
                    case SUBJECT_MARK, SIGNING -> REGULAR;
                    case DIVISION_TITLE -> CAPITALS;
                    default -> TextForm.OPEN;
                };
        letters(own.completedBy(look));
        size(style.setting() == Setting.CELL ? cellSize() : size(style));
        if (Boolean.TRUE.equals(look.underlined())) {
            xml.empty("w:u", "w:val", "single");
        }
    }

    private double size(ParagraphStyle style) {
        boolean empty = style.setting() == Setting.RULE || style.setting() == Setting.GAP;
        return empty ? SMALLEST_CELL : sheet.size(style.part());
    }

    /** What stands in tables is a size smaller where the form of the text lets it be. */
    private double cellSize() {
        return sheet.withSmall(List.of(FormPart.BODY)).size(FormPart.BODY);
    }

    private void letters(TextForm look) {
        if (Boolean.TRUE.equals(look.bold())) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (Boolean.TRUE.equals(look.italic())) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (Boolean.TRUE.equals(look.capitals())) {
            xml.empty("w:caps");
        }
    }

    private void size(double points) {
        String halves = String.valueOf(Math.round(points * 2));
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    private void words() {
        TextForm look = sheet.look(FormPart.ADDRESSEES_LABEL);
        xml.start("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", ADDRESSEES_LABEL);
        xml.empty("w:name", "w:val", "Từ Kính gửi").empty("w:qFormat").start("w:rPr");
        letters(look);
        size(sheet.size(FormPart.ADDRESSEES_LABEL));
        xml.end().end();
    }

    private void table() {
        xml.start("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", ContentTable.STYLE);
        xml.empty("w:name", "w:val", "Bảng").empty("w:basedOn", "w:val", "TableNormal");
        xml.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.end().start("w:tblCellMar");
        for (String side : new String[] {"left", "right"}) {
            xml.empty("w:" + side, "w:w", "85", "w:type", "dxa");
        }
        xml.end().end().end();
    }
}
