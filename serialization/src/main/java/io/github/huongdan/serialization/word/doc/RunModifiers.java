package io.github.huongdan.serialization.word.doc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Changes how letters look by what a file says. */
final class RunModifiers {

    static final int STYLE = 0x4A30;

    private static final int AS_STYLE = 0x80;
    private static final int UNLIKE_STYLE = 0x81;
    private static final int AUTOMATIC = 0xFF;

    private static final String[] COLORS = {
        "auto", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF", "000080", "008080",
        "008000", "800080", "800000", "808000", "808080", "C0C0C0",
    };

    private RunModifiers() {}

    /**
     * Takes what is said into account.
     *
     * @param below how the letters look by styles alone
     */
    static void apply(Said said, RunLook look, RunLook below) {
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            apply(modifiers, look, below);
        }
    }

    private static void apply(Modifiers said, RunLook look, RunLook below) {
        switch (said.code()) {
            case 0x0835 -> look.bold = toggled(said, below.bold);
            case 0x0836 -> look.italic = toggled(said, below.italic);
            case 0x083A -> look.smallCapitals = toggled(said, below.smallCapitals);
            case 0x083B -> look.capitals = toggled(said, below.capitals);
            case 0x083C -> look.hidden = toggled(said, below.hidden);
            case 0x2A3E -> look.underlined = said.on();
            case 0x2A42 -> look.color = said.unsigned8(0) < COLORS.length ? COLORS[said.unsigned8(0)] : look.color;
            case 0x6870 -> look.color = color(said);
            case 0x4A43 -> look.size = said.unsigned16(0);
            case 0x4A4F -> look.ascii = said.unsigned16(0);
            case 0x4A51 -> look.beyond = said.unsigned16(0);
            case 0x2A33 -> plain(look, below);
            case 0x0800 -> look.removed = said.on();
            case 0x0801 -> look.inserted = said.on();
            case 0x0855 -> look.special = said.on();
            case 0x080A, 0x0856 -> look.object = said.on();
            case 0x6A03 -> look.special = true;
            case 0x6A09 -> {
                look.special = true;
                look.signTypeface = said.unsigned16(0);
                look.sign = said.unsigned16(2);
            }
            default -> {}
        }
    }

    private static @Nullable Boolean toggled(Modifiers said, @Nullable Boolean below) {
        return switch (said.unsigned8(0)) {
            case 0 -> false;
            case AS_STYLE -> below;
            case UNLIKE_STYLE -> !Boolean.TRUE.equals(below);
            default -> true;
        };
    }

    private static String color(Modifiers said) {
        return said.unsigned8(3) == AUTOMATIC
                ? "auto"
                : String.format(Locale.ROOT, "%02X%02X%02X", said.unsigned8(0), said.unsigned8(1), said.unsigned8(2));
    }

    private static void plain(RunLook look, RunLook below) {
        look.bold = below.bold;
        look.italic = below.italic;
        look.capitals = below.capitals;
        look.smallCapitals = below.smallCapitals;
        look.hidden = below.hidden;
        look.underlined = below.underlined;
        look.color = below.color;
        look.size = below.size;
        look.ascii = below.ascii;
        look.beyond = below.beyond;
    }

    /** Finds the style of letters that is named; negative where none is. */
    static int style(Said said) {
        int style = RunLook.UNSAID;
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            if (modifiers.code() == STYLE) {
                style = modifiers.unsigned16(0);
            }
        }
        return style;
    }
}
