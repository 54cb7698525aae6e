package io.github.huongdan.serialization.word.doc;

/** Changes how a paragraph is set by what a file says. */
final class ParagraphModifiers {

    static final int LIST = 0x460B;

    private static final int ALIGNMENT_OF_TAB = 7;
    private static final int MOST_TABS = 64;

    private ParagraphModifiers() {}

    static void apply(Said said, ParagraphLook look) {
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            apply(modifiers, look);
        }
    }

    private static void apply(Modifiers said, ParagraphLook look) {
        switch (said.code()) {
            case 0x2403, 0x2461 -> look.alignment = said.unsigned8(0);
            case 0x840F, 0x845E -> look.left = said.signed16(0);
            case 0x840E, 0x845D -> look.right = said.signed16(0);
            case 0x8411, 0x8460 -> look.firstLine = said.signed16(0);
            case 0x4610, 0x465F -> look.left = Math.max(0, look.left + said.signed16(0));
            case 0xA413 -> look.before = said.unsigned16(0);
            case 0xA414 -> look.after = said.unsigned16(0);
            case 0x245B -> look.automaticBefore = said.on();
            case 0x245C -> look.automaticAfter = said.on();
            case 0x246D -> look.closeToItsLike = said.on();
            case 0x2407 -> look.pageBreakBefore = said.on();
            case 0x6412 -> {
                look.line = said.signed16(0);
                look.multiplied = said.unsigned16(2) != 0;
            }
            case 0x6424, 0xC64E -> look.ruledAbove = Borders.isDrawn(said, 0, said.size());
            case 0x6426, 0xC650 -> look.ruledBelow = Borders.isDrawn(said, 0, said.size());
            case 0x8418 -> look.frame = said.signed16(0);
            case 0x260A -> look.level = said.unsigned8(0);
            case LIST -> look.list = said.signed16(0);
            case 0xC60D -> tabs(said, look, 2);
            case 0xC615 -> tabs(said, look, 4);
            case 0x2416 -> look.inTable = said.on();
            case 0x2417 -> look.endsRow = said.on();
            case 0x6649 -> look.depth = said.signed32(0);
            case 0x664A -> look.depth += said.signed32(0);
            case 0x244B -> look.endsInnerCell = said.on();
            case 0x244C -> look.endsInnerRow = said.on();
            default -> {}
        }
    }

    /** Takes tabs away and adds others; each that is taken away has so many bytes. */
    private static void tabs(Modifiers said, ParagraphLook look, int removedSize) {
        int removed = said.unsigned8(0);
        for (int i = 0; i < removed; i++) {
            look.tabs.remove(said.signed16(1 + 2 * i));
        }
        int at = 1 + removed * removedSize;
        int added = at < said.size() ? said.unsigned8(at) : 0;
        for (int i = 0; i < added && look.tabs.size() < MOST_TABS; i++) {
            look.tabs.put(said.signed16(at + 1 + 2 * i), said.unsigned8(at + 1 + 2 * added + i) & ALIGNMENT_OF_TAB);
        }
    }

    /** Tells whether a list is named, or none for those whose style names one. */
    static boolean namesList(Said said) {
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            if (modifiers.code() == LIST) {
                return true;
            }
        }
        return false;
    }
}
