package io.github.huongdan.regime;

import io.github.huongdan.layout.Alignment;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a document have to look (kỹ thuật trình bày): paper, margins, typeface, page number, and each part by itself. What a
 * regime leaves open is null or empty, and not judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the shorter and the longer edge of the paper in millimetres
 * @param margins the margins in millimetres, by side
 * @param mirrored whether the left and right margins may change places, as on the back of a leaf
 * @param font the name of the typeface
 * @param numberInHeader whether the number of a page stands above the text
 * @param numberAlignment where the number of a page stands between the margins
 * @param numberOnFirstPage whether the first page shows its number
 * @param numberDistance how far the number of a page stands from the upper edge, in millimetres
 * @param appendixNumbers how several appendices are numbered
 * @param ownPagesOfAppendices whether the pages of each appendix are counted from 1
 * @param parts how the parts have to look
 * @param rules the lines below parts
 * @param indents by how much the first line of a paragraph is set in, in millimetres; one of them
 * @param gap the gap between two paragraphs in points
 * @param lines how far lines stand apart, in lines
 * @param pitch how far lines stand apart, in points
 */
public record PageForm(
        @Nullable Paper paper,
        Map<Side, Range> margins,
        boolean mirrored,
        @Nullable String font,
        @Nullable Boolean numberInHeader,
        @Nullable Alignment numberAlignment,
        @Nullable Boolean numberOnFirstPage,
        @Nullable Range numberDistance,
        @Nullable Numerals appendixNumbers,
        @Nullable Boolean ownPagesOfAppendices,
        Map<FormPart, TextForm> parts,
        Map<FormPart, RuleForm> rules,
        List<Range> indents,
        @Nullable Range gap,
        @Nullable Range lines,
        @Nullable Range pitch) {

    /** A form that prescribes nothing. */
    public static final PageForm OPEN = new PageForm(
            null, Map.of(), false, null, null, null, null, null, null, null, Map.of(), Map.of(), List.of(), null, null,
            null);

    /** How numbers are written. */
    public enum Numerals {
        /** {@code I, II, III}. */
        ROMAN,
        /** {@code 1, 2, 3}. */
        ARABIC
    }

    /** A side of a page. */
    public enum Side {
        /** The upper edge. */
        TOP,
        /** The lower edge. */
        BOTTOM,
        /** The left edge. */
        LEFT,
        /** The right edge. */
        RIGHT
    }

    /**
     * A size of paper (khổ giấy).
     *
     * @param width the shorter edge in millimetres
     * @param height the longer edge in millimetres
     */
    public record Paper(double width, double height) {

        /** Returns it as files of regimes write it: {@code 210 x 297}. */
        @Override
        public String toString() {
            return new Range(width, width) + " x " + new Range(height, height);
        }
    }

    /** Copies the collections. */
    public PageForm {
        Map<Side, Range> sides = new EnumMap<>(Side.class);
        sides.putAll(margins);
        margins = Collections.unmodifiableMap(sides);
        Map<FormPart, TextForm> forms = new EnumMap<>(FormPart.class);
        forms.putAll(parts);
        parts = Collections.unmodifiableMap(forms);
        Map<FormPart, RuleForm> below = new EnumMap<>(FormPart.class);
        below.putAll(rules);
        rules = Collections.unmodifiableMap(below);
        indents = List.copyOf(indents);
    }

    /** Tells whether nothing is prescribed, as by {@link #OPEN}. */
    public boolean isOpen() {
        boolean any = mirrored || !margins.isEmpty() || !parts.isEmpty() || !rules.isEmpty() || !indents.isEmpty();
        return !any
                && Stream.of(
                                paper,
                                font,
                                numberInHeader,
                                numberAlignment,
                                numberOnFirstPage,
                                numberDistance,
                                appendixNumbers,
                                ownPagesOfAppendices,
                                gap,
                                lines,
                                pitch)
                        .allMatch(Objects::isNull);
    }

    /** Returns how a part has to look; null where the regime leaves it open. */
    public @Nullable TextForm part(FormPart part) {
        return parts.get(part);
    }

    /** Returns what line stands below a part; null where the regime has none there, or leaves it open. */
    public @Nullable RuleForm rule(FormPart part) {
        return rules.get(part);
    }

    /**
     * Returns this form with another's values for what this one leaves open, of each part by itself. Whoever writes a document takes it for a regime of which
     * not everything is known: {@code early.page().completedBy(later.page())}. The pages are mirrored as here.
     */
    public PageForm completedBy(PageForm other) {
        return new PageForm(
                either(paper, other.paper),
                joined(margins, other.margins),
                mirrored,
                either(font, other.font),
                either(numberInHeader, other.numberInHeader),
                either(numberAlignment, other.numberAlignment),
                either(numberOnFirstPage, other.numberOnFirstPage),
                either(numberDistance, other.numberDistance),
                either(appendixNumbers, other.appendixNumbers),
                either(ownPagesOfAppendices, other.ownPagesOfAppendices),
                completed(parts, other.parts),
                joined(rules, other.rules),
                indents.isEmpty() ? other.indents : indents,
                either(gap, other.gap),
                lines == null && pitch == null ? other.lines : lines,
                lines == null && pitch == null ? other.pitch : pitch);
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    private static <K, V> Map<K, V> joined(Map<K, V> own, Map<K, V> other) {
        Map<K, V> joined = new HashMap<>(other);
        joined.putAll(own);
        return joined;
    }

    private static Map<FormPart, TextForm> completed(Map<FormPart, TextForm> own, Map<FormPart, TextForm> other) {
        Map<FormPart, TextForm> completed = new EnumMap<>(FormPart.class);
        completed.putAll(other);
        own.forEach((part, form) -> completed.merge(part, form, (open, said) -> said.completedBy(open)));
        return completed;
    }
}
