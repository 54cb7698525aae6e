package io.github.huongdan.serialization.word.doc;

/** What a file says of a section of pages, in twentieths of a point. Not thread-safe. */
final class SectionLook {

    private static final int CONTINUOUS = 0;
    private static final int NEW_COLUMN = 1;

    private int width = 12_240;
    private int height = 15_840;
    private int left = 1_800;
    private int right = 1_800;
    private int top = 1_440;
    private int bottom = 1_440;
    private int header = 720;
    private int footer = 720;
    private int gutter;
    private boolean firstPage;
    private int kind = 2;

    static SectionLook of(Said said) {
        SectionLook look = new SectionLook();
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            look.apply(modifiers);
        }
        return look;
    }

    private void apply(Modifiers said) {
        switch (said.code()) {
            case 0xB01F -> width = said.unsigned16(0);
            case 0xB020 -> height = said.unsigned16(0);
            case 0xB021 -> left = said.unsigned16(0);
            case 0xB022 -> right = said.unsigned16(0);
            case 0x9023 -> top = said.signed16(0);
            case 0x9024 -> bottom = said.signed16(0);
            case 0xB017 -> header = said.unsigned16(0);
            case 0xB018 -> footer = said.unsigned16(0);
            case 0xB025 -> gutter = said.unsigned16(0);
            case 0x300A -> firstPage = said.on();
            case 0x3009 -> kind = said.unsigned8(0);
            default -> {}
        }
    }

    /** Writes the section as the last word of its pages. */
    void write(Xml out, String references) {
        out.raw("<w:sectPr>").raw(references);
        out.raw("<w:pgSz w:w=\"").number(width).raw("\" w:h=\"").number(height).raw("\"/>");
        out.raw("<w:pgMar w:top=\"").number(top).raw("\" w:bottom=\"").number(bottom);
        out.raw("\" w:left=\"").number(left).raw("\" w:right=\"").number(right);
        out.raw("\" w:header=\"").number(header).raw("\" w:footer=\"").number(footer);
        out.raw("\" w:gutter=\"").number(gutter).raw("\"/>");
        if (firstPage) {
            out.raw("<w:titlePg/>");
        }
        if (kind == CONTINUOUS || kind == NEW_COLUMN) {
            out.raw(kind == CONTINUOUS ? "<w:type w:val=\"continuous\"/>" : "<w:type w:val=\"nextColumn\"/>");
        }
        out.raw("</w:sectPr>");
    }
}
