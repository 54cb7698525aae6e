package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.Margins;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.TextStyle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of one fact of a style, a paragraph or a page. */
public final class Restyled {

    private static final double POINTS = PageSection.POINTS_PER_MILLIMETRE;

    private Restyled() {}

    public static UnaryOperator<TextStyle> size(double points) {
        return s -> new TextStyle(
                s.family(), points, s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    public static UnaryOperator<TextStyle> bold(boolean bold) {
        return s -> new TextStyle(
                s.family(), s.size(), bold, s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    public static UnaryOperator<TextStyle> italic(boolean italic) {
        return s -> new TextStyle(
                s.family(), s.size(), s.bold(), italic, s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    public static UnaryOperator<TextStyle> underlined(boolean underlined) {
        return s -> new TextStyle(
                s.family(), s.size(), s.bold(), s.italic(), underlined, s.letterCase(), s.color(), s.hidden());
    }

    public static UnaryOperator<TextStyle> family(String family) {
        return s -> new TextStyle(
                family, s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    public static UnaryOperator<TextStyle> color(String color) {
        return s -> new TextStyle(
                s.family(), s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), color, s.hidden());
    }

    public static UnaryOperator<ParagraphFormat> aligned(Alignment alignment) {
        return f -> new ParagraphFormat(
                alignment,
                f.leftIndent(),
                f.rightIndent(),
                f.firstLineIndent(),
                f.spaceBefore(),
                f.spaceAfter(),
                f.lineSpacing(),
                f.ruledAbove(),
                f.ruledBelow());
    }

    public static UnaryOperator<ParagraphFormat> indented(double millimetres) {
        return f -> new ParagraphFormat(
                f.alignment(),
                f.leftIndent(),
                f.rightIndent(),
                millimetres * POINTS,
                f.spaceBefore(),
                f.spaceAfter(),
                f.lineSpacing(),
                f.ruledAbove(),
                f.ruledBelow());
    }

    public static UnaryOperator<ParagraphFormat> spaced(double after) {
        return f -> new ParagraphFormat(
                f.alignment(),
                f.leftIndent(),
                f.rightIndent(),
                f.firstLineIndent(),
                f.spaceBefore(),
                after,
                f.lineSpacing(),
                f.ruledAbove(),
                f.ruledBelow());
    }

    public static UnaryOperator<ParagraphFormat> lines(LineSpacing.Rule rule, double value) {
        return f -> new ParagraphFormat(
                f.alignment(),
                f.leftIndent(),
                f.rightIndent(),
                f.firstLineIndent(),
                f.spaceBefore(),
                f.spaceAfter(),
                new LineSpacing(rule, value),
                f.ruledAbove(),
                f.ruledBelow());
    }

    public static UnaryOperator<PageSection> paper(double width, double height) {
        return p -> new PageSection(p.span(), width * POINTS, height * POINTS, p.margins(), p.pageNumber());
    }

    public static UnaryOperator<PageSection> margins(double top, double bottom, double left, double right) {
        return p -> new PageSection(
                p.span(),
                p.width(),
                p.height(),
                new Margins(
                        top * POINTS,
                        bottom * POINTS,
                        left * POINTS,
                        right * POINTS,
                        p.margins().header(),
                        p.margins().footer()),
                p.pageNumber());
    }

    public static UnaryOperator<PageSection> header(double millimetres) {
        return p -> new PageSection(
                p.span(),
                p.width(),
                p.height(),
                new Margins(
                        p.margins().top(),
                        p.margins().bottom(),
                        p.margins().left(),
                        p.margins().right(),
                        millimetres * POINTS,
                        p.margins().footer()),
                p.pageNumber());
    }

    public static UnaryOperator<PageSection> number(UnaryOperator<@Nullable PageNumber> change) {
        return p -> new PageSection(p.span(), p.width(), p.height(), p.margins(), change.apply(p.pageNumber()));
    }
}
