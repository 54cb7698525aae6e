package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How places have to look instead, in words: each with its text, pages with their measures in millimetres. */
final class DueLook {

    private DueLook() {}

    /** Returns what all findings say, {@code -} where they say nothing. */
    static String of(Example example) {
        String text = example.badText();
        List<Formatting> looks = example.foundByItsRule().stream()
                .map(Finding::formattings)
                .flatMap(List::stream)
                .toList();
        return looks.isEmpty()
                ? "-"
                : looks.stream().map(look -> of(look, text)).collect(Collectors.joining(" & "));
    }

    private static String of(Formatting look, String text) {
        Span span = look.span();
        String where = "«" + text.substring(span.start(), span.end()) + "»";
        if (look instanceof TextFormatting t) {
            return where
                    + said("family", t.family())
                    + said("size", t.size())
                    + said("bold", t.bold())
                    + said("italic", t.italic())
                    + said("underline", t.underline())
                    + said("case", t.letterCase())
                    + said("color", t.color());
        }
        if (look instanceof ParagraphFormatting p) {
            return where
                    + said("alignment", p.alignment())
                    + said("indent", millimetres(p.firstLineIndent()))
                    + said("before", p.spaceBefore())
                    + said("lines", p.lineSpacing() == null ? null : lines(p.lineSpacing()));
        }
        PageFormatting page = (PageFormatting) look;
        return where
                + said("width", millimetres(page.width()))
                + said("height", millimetres(page.height()))
                + said("top", millimetres(page.top()))
                + said("bottom", millimetres(page.bottom()))
                + said("left", millimetres(page.left()))
                + said("right", millimetres(page.right()))
                + said("header", millimetres(page.header()))
                + (page.ownFirstPage() ? " ownFirstPage" : "");
    }

    private static String said(String name, @Nullable Object value) {
        return value == null ? "" : " " + name + "=" + value;
    }

    private static String lines(LineSpacing spacing) {
        return spacing.rule() + " " + String.format(Locale.ROOT, "%.2f", spacing.value());
    }

    private static @Nullable String millimetres(@Nullable Double points) {
        return points == null ? null : String.format(Locale.ROOT, "%.1f", points / PageSection.POINTS_PER_MILLIMETRE);
    }
}
