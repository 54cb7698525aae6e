package io.github.huongdan.serialization.word.doc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes how letters and paragraphs look in the words of a .docx. */
final class LookWriter {

    private static final int LINE = 240;
    private static final String[] ALIGNMENTS = {"left", "center", "right", "both", "distribute"};
    private static final String[] TABS = {"left", "center", "right", "decimal", "bar"};
    private static final int CENTER = -4;
    private static final int RIGHT = -8;
    private static final int INSIDE = -12;
    private static final int OUTSIDE = -16;

    private final Typefaces typefaces;

    LookWriter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Returns the name of a typeface; null where the file has none of the number. */
    @Nullable
    String typeface(int number) {
        return typefaces.name(number);
    }

    /** Writes how letters look. */
    void write(RunLook look, Xml out) {
        out.raw("<w:rPr>");
        writeInside(look, out);
        out.raw("</w:rPr>");
    }

    private void writeInside(RunLook look, Xml out) {
        String ascii = typefaces.name(look.ascii);
        String beyond = typefaces.name(look.beyond);
        if (ascii != null || beyond != null) {
            out.raw("<w:rFonts");
            writeTypeface("ascii", ascii, out);
            writeTypeface("hAnsi", beyond, out);
            out.raw("/>");
        }
        writeSwitch("b", look.bold, out);
        writeSwitch("i", look.italic, out);
        writeSwitch("caps", look.capitals, out);
        writeSwitch("smallCaps", look.smallCapitals, out);
        writeSwitch("vanish", look.hidden, out);
        if (look.underlined != null) {
            out.raw(look.underlined ? "<w:u w:val=\"single\"/>" : "<w:u w:val=\"none\"/>");
        }
        if (look.color != null) {
            out.raw("<w:color w:val=\"").raw(look.color).raw("\"/>");
        }
        if (look.size > 0) {
            out.raw("<w:sz w:val=\"").number(look.size).raw("\"/>");
        }
    }

    private static void writeTypeface(String kind, @Nullable String name, Xml out) {
        if (name != null) {
            out.raw(" w:").raw(kind).raw("=\"").text(name).raw("\"");
        }
    }

    private static void writeSwitch(String name, @Nullable Boolean value, Xml out) {
        if (value != null) {
            out.raw("<w:").raw(name).raw(value ? "/>" : " w:val=\"0\"/>");
        }
    }

    /** Writes how a paragraph is set, and the mark at its end; the section that ends with it stands inside. */
    void write(ParagraphLook look, RunLook mark, Xml section, Xml out) {
        out.raw("<w:pPr><w:pStyle w:val=\"").number(look.style).raw("\"/>");
        if (look.alignment >= 0) {
            String name = look.alignment < ALIGNMENTS.length ? ALIGNMENTS[look.alignment] : "distribute";
            out.raw("<w:jc w:val=\"").raw(name).raw("\"/>");
        }
        if (look.left != 0 || look.right != 0 || look.firstLine != 0) {
            out.raw("<w:ind w:left=\"").number(look.left).raw("\" w:right=\"").number(look.right);
            out.raw("\" w:firstLine=\"").number(look.firstLine).raw("\"/>");
        }
        writeSpacing(look, out);
        writeSwitches(look, out);
        writeTabs(look, out);
        if (look.list != 0) {
            out.raw("<w:numPr><w:ilvl w:val=\"").number(look.level).raw("\"/><w:numId w:val=\"");
            out.number(Math.max(0, look.list)).raw("\"/></w:numPr>");
        }
        writeFrame(look, out);
        out.raw("<w:rPr>");
        writeInside(mark, out);
        out.raw(mark.removed ? "<w:del/>" : "").raw(mark.inserted ? "<w:ins/>" : "");
        out.raw("</w:rPr>");
        out.append(section);
        out.raw("</w:pPr>");
    }

    private static void writeSpacing(ParagraphLook look, Xml out) {
        out.raw("<w:spacing w:before=\"")
                .number(look.before)
                .raw("\" w:after=\"")
                .number(look.after)
                .raw("\"");
        if (look.automaticBefore) {
            out.raw(" w:beforeAutospacing=\"1\"");
        }
        if (look.automaticAfter) {
            out.raw(" w:afterAutospacing=\"1\"");
        }
        if (look.line != ParagraphLook.UNSAID && look.line != 0 && !(look.multiplied && look.line == LINE)) {
            String rule = look.multiplied ? "auto" : look.line < 0 ? "exact" : "atLeast";
            out.raw(" w:line=\"")
                    .number(Math.abs(look.line))
                    .raw("\" w:lineRule=\"")
                    .raw(rule)
                    .raw("\"");
        }
        out.raw("/>");
    }

    private static void writeSwitches(ParagraphLook look, Xml out) {
        out.raw(look.closeToItsLike ? "<w:contextualSpacing/>" : "");
        out.raw(look.pageBreakBefore ? "<w:pageBreakBefore/>" : "");
        if (look.ruledAbove || look.ruledBelow) {
            out.raw("<w:pBdr>");
            out.raw(look.ruledAbove ? "<w:top w:val=\"single\"/>" : "");
            out.raw(look.ruledBelow ? "<w:bottom w:val=\"single\"/>" : "");
            out.raw("</w:pBdr>");
        }
    }

    private static void writeTabs(ParagraphLook look, Xml out) {
        if (look.tabs.isEmpty()) {
            return;
        }
        out.raw("<w:tabs>");
        for (Map.Entry<Integer, Integer> tab : look.tabs.entrySet()) {
            String kind = TABS[Math.min(tab.getValue(), TABS.length - 1)];
            out.raw("<w:tab w:val=\"")
                    .raw(kind)
                    .raw("\" w:pos=\"")
                    .number(tab.getKey())
                    .raw("\"/>");
        }
        out.raw("</w:tabs>");
    }

    private static void writeFrame(ParagraphLook look, Xml out) {
        String place =
                switch (look.frame) {
                    case CENTER -> "center";
                    case RIGHT -> "right";
                    case INSIDE -> "inside";
                    case OUTSIDE -> "outside";
                    default -> null;
                };
        if (place != null) {
            out.raw("<w:framePr w:xAlign=\"").raw(place).raw("\"/>");
        }
    }
}
