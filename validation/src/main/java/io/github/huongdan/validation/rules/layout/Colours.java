package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colour of the letters: black. What is nearly black, or white and so not seen, passes. */
final class Colours {

    private static final int DARK = 0x50;
    private static final int HEX = 16;

    private Colours() {}

    static void black(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Set<String> told = new HashSet<>();
        for (FormPart part : FormPart.values()) {
            for (LaidComponent component : document.parts(part)) {
                for (Span stretch : component.stretches()) {
                    for (StyledText styled : document.layout().stylesIn(stretch)) {
                        TextStyle style = styled.style();
                        if (!style.hidden() && coloured(style.color()) && told.add(String.valueOf(style.color()))) {
                            findings.at("")
                                    .source(styled.span())
                                    .with("found", "#" + style.color())
                                    .report();
                        }
                    }
                }
            }
        }
    }

    private static boolean coloured(@Nullable String color) {
        if (color == null || color.length() != 6 || color.equals("FFFFFF")) {
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
