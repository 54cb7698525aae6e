package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colour of the letters: black. What is nearly black, or white and so not seen, passes. */
final class Colours {

    private static final String BLACK = "000000";
    private static final int DARK = 0x50;
    private static final int HEX = 16;

    private Colours() {}

    static void black(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Map<String, List<Span>> colours = new LinkedHashMap<>();
        for (FormPart part : FormPart.values()) {
            for (LaidComponent component : document.parts(part)) {
                for (Span stretch : component.stretches()) {
                    for (StyledText styled : document.layout().stylesIn(stretch)) {
                        TextStyle style = styled.style();
                        String colour = style.color();
                        if (!style.hidden() && colour != null && coloured(colour)) {
                            colours.computeIfAbsent(colour, key -> new ArrayList<>())
                                    .add(styled.span());
                        }
                    }
                }
            }
        }
        colours.forEach((colour, stretches) -> findings.at("")
                .source(stretches.get(0))
                .with("found", "#" + colour)
                .format(stretches.stream()
                        .distinct()
                        .map(stretch -> TextFormatting.of(stretch).withColor(BLACK))
                        .toList())
                .report());
    }

    private static boolean coloured(String color) {
        if (color.length() != 6 || color.equals("FFFFFF")) {
            return false;
        }
        try {
            int value = Integer.parseInt(color, HEX);
            return Math.max(value >> 16, Math.max(value >> 8 & 0xFF, value & 0xFF)) > DARK;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
