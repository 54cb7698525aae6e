package io.github.huongdan.serialization.text.layout;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How an office lays a document out and an extractor takes its text. */
public record PageStyle(Head head, Lines lines, Pages pages, Foot foot, Habits habits) {

    /** Where the columns of a letterhead, or of a foot, go. */
    enum Columns {
        SPACES,
        TABS,
        BARS,
        LEFT_FIRST,
        RIGHT_FIRST
    }

    /**
     * The letterhead.
     *
     * @param low whether place and date stand as low as the number, not directly under the title
     * @param ruled whether a line is drawn under the title
     * @param centred whether columns made of spaces are centred
     */
    record Head(Columns columns, boolean low, boolean ruled, boolean centred) {}

    /** How a paragraph begins. */
    enum Indent {
        NONE(""),
        SPACES("      "),
        TAB("\t"),
        NO_BREAK("\u00a0\u00a0\u00a0\u00a0\u00a0");

        final String written;

        Indent(String written) {
            this.written = written;
        }
    }

    /**
     * The lines of the body.
     *
     * @param width where they are wrapped; 0 where a paragraph is a line
     * @param margin how far in all of them begin
     * @param spaced whether blank lines stand between paragraphs
     */
    record Lines(int width, int margin, Indent indent, boolean spaced) {

        /** Wrapped paragraphs with neither indent nor blank line between can't be told apart; nor can short ones a line each. */
        boolean legible() {
            return spaced || (width > 0 && indent != Indent.NONE);
        }
    }

    /** What stands between two pages; {@code %d} is the number of the page. */
    enum Mark {
        NONE(""),
        FORM_FEED("\f"),
        NUMBER("\n%40d\n"),
        NUMBER_AND_FORM_FEED("\n%40d\n\f"),
        FORM_FEED_AND_NUMBER("\f%d\n\n"),
        HYPHENS("\n- %d -\n\n"),
        TRANG("\n                       Trang %d/9\n\f");

        final String written;

        Mark(String written) {
            this.written = written;
        }
    }

    /**
     * Pages.
     *
     * @param length how many lines a page has
     */
    record Pages(Mark mark, int length) {}

    /**
     * The foot.
     *
     * @param stamp what a scanner left between position and name
     */
    record Foot(Columns columns, String stamp) {}

    /**
     * Small habits.
     *
     * @param afterLabel what stands between a label and the words after it
     * @param bulletedGrounds whether grounds have bullets
     * @param fused whether the enacting clause goes on in the last ground's paragraph
     * @param ruledSubject whether hyphens stand below the subject
     * @param headingBelow whether the heading of a part stands under its label
     */
    record Habits(
            String afterLabel, boolean bulletedGrounds, boolean fused, boolean ruledSubject, boolean headingBelow) {}

    /** Any style in which a person can tell the parts. */
    public static Arbitrary<PageStyle> any() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Head> head = Combinators.combine(Arbitraries.of(Columns.class), either, either, either)
                .as(Head::new);
        Arbitrary<Lines> lines = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(60, 110)),
                        Arbitraries.of(0, 0, 8),
                        Arbitraries.of(Indent.class),
                        either)
                .as(Lines::new)
                .filter(Lines::legible);
        Arbitrary<Pages> pages = Combinators.combine(
                        Arbitraries.of(Mark.class), Arbitraries.integers().between(30, 50))
                .as(Pages::new);
        Arbitrary<Foot> foot = Combinators.combine(
                        Arbitraries.of(Columns.class), Arbitraries.of("", "(đã ký)", "(Đã ký)", "[Đã ký]"))
                .as(Foot::new);
        Arbitrary<Habits> habits = Combinators.combine(
                        Arbitraries.of(" ", "  ", "\t", "\u00a0"), either, either, either, either)
                .as(Habits::new);
        return Combinators.combine(head, lines, pages, foot, habits).as(PageStyle::new);
    }
}
