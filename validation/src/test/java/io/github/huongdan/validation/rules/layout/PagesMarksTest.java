package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.LayoutExamples.laid;
import static io.github.huongdan.validation.rules.examples.Restyled.margins;
import static io.github.huongdan.validation.rules.examples.Restyled.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Laying;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of paper and margins. */
class PagesMarksTest {

    private static final String STATE = "STATE_2020";

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            210 | 297 | - | -
            211 | 297 | - | -
            211.1 | 297 | 211.1 x 297 mm | width=210.0 height=297.0
            208.9 | 297 | 208.9 x 297 mm | width=210.0 height=297.0
            210 | 298 | - | -
            210 | 298.1 | 210 x 298.1 mm | width=210.0 height=297.0
            210 | 295.9 | 210 x 295.9 mm | width=210.0 height=297.0
            297 | 210 | - | -
            279.4 | 215.9 | 215.9 x 279.4 mm | width=297.0 height=210.0
            215.9 | 215.9 | 215.9 x 215.9 mm | width=210.0 height=297.0
            """)
    void paperOfASize(double width, double height, String found, String due) {
        Example example = laid("LAY-01", "is on paper", STATE, sheet -> sheet.pages(paper(width, height)));

        assertThat(Told.by(example)).isEqualTo(found.equals("-") ? "-" : "whole found=" + found + " due=210 x 297 mm");
        assertThat(DueLook.of(example).replace("«» ", "")).isEqualTo(due);
    }

    @Test
    void sectionsAlikeAreToldOnce() {
        assertThat(Told.by(parted("LAY-01", paper(200, 297), paper(200, 297))))
                .isEqualTo("whole found=200 x 297 mm due=210 x 297 mm");
        assertThat(DueLook.of(parted("LAY-01", paper(200, 297), paper(200, 297))))
                .isEqualTo("«» width=210.0 height=297.0 & «» width=210.0 height=297.0");
        assertThat(Told.by(parted("LAY-01", paper(200, 297), paper(210, 200))))
                .isEqualTo("whole found=200 x 297 mm due=210 x 297 mm & whole found=200 x 210 mm due=210 x 297 mm");
    }

    @Test
    void aSectionBehindTheTextIsNotJudged() {
        assertThat(Told.by(parted("LAY-01", s -> s, paper(200, 297), false))).isEqualTo("-");
        assertThat(Told.by(parted("LAY-01", s -> s, paper(200, 297), true))).isNotEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"297, 210, true", "210, 297, false", "210, 210, false"})
    void aPageThatLies(double width, double height, boolean told) {
        assertThat(laid("LAY-02", "lies", STATE, sheet -> sheet.pages(paper(width, height)))
                        .foundByItsRule())
                .hasSize(told ? 1 : 0);
    }

    @Test
    void aPageMayLieForItsTable() {
        Example first = parted("LAY-02", paper(297, 210), s -> s);
        int second = Objects.requireNonNull(first.badDocument().layout())
                .sections()
                .get(1)
                .span()
                .start();

        assertThat(starts(withTable(first, 20, true))).isEmpty();
        assertThat(starts(withTable(first, 20, false))).containsExactly(0);
        assertThat(starts(withTable(first, second, true))).containsExactly(0);
        assertThat(starts(withTable(first, second - 1, true))).isEmpty();
        Example last = parted("LAY-02", s -> s, paper(297, 210));
        assertThat(starts(withTable(last, second, true))).isEmpty();
        assertThat(starts(withTable(last, second - 1, true))).containsExactly(second);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            STATE_2020 | 20 20 30 15 | - | - | -
            STATE_2020 | 19.6 25.4 29.6 20.4 | - | - | -
            STATE_2020 | 19.4 20 30 15 | top 19.4 mm | top 20-25 mm | top=20.0
            STATE_2020 | 25.6 20 30 15 | top 25.6 mm | top 20-25 mm | top=25.0
            STATE_2020 | -22 20 30 15 | - | - | -
            STATE_2020 | 20 -18 30 15 | bottom 18 mm | bottom 20-25 mm | bottom=20.0
            STATE_2020 | 20 20 40 10 | left 40 mm, right 10 mm | left 30-35 mm, right 15-20 mm | left=35.0 right=15.0
            STATE_2020 | 20 20 15 30 | left 15 mm, right 30 mm | left 30-35 mm, right 15-20 mm | left=30.0 right=20.0
            PARTY_2018 | 20 20 15 30 | - | - | -
            PARTY_2018 | 20 20 15 26 | left 15 mm, right 26 mm | left 30 mm, right 15 mm | left=30.0 right=15.0
            PARTY_2018 | 20 20 30 14 | right 14 mm | right 15 mm | right=15.0
            PARTY_2018 | 10 20 15 30 | top 10 mm | top 20 mm | top=20.0
            """)
    void marginsOfASize(String regime, String sides, String found, String due, String look) {
        Example example = laid("LAY-03", "has margins", regime, sheet -> sheet.pages(set(sides)));

        assertThat(Told.by(example)).isEqualTo(found.equals("-") ? "-" : "whole found=" + found + " due=" + due);
        assertThat(DueLook.of(example).replace("«» ", "")).isEqualTo(look);
    }

    @Test
    void marginsOfALyingPageAreNotJudged() {
        assertThat(Told.by(laid(
                        "LAY-03",
                        "lies",
                        STATE,
                        sheet -> sheet.pages(
                                s -> paper(297, 210).apply(margins(5, 5, 5, 5).apply(s))))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"20 20 29 15, -", "20 20 28.9 15, whole found=left 28.9 mm due=left 30-35 mm", "5 5 30 15, -"})
    void marginsOfPrintedPages(String sides, String told) {
        assertThat(Told.by(laid(
                        "LAY-03",
                        "is printed",
                        STATE,
                        sheet -> sheet.pages(set(sides)).layout(PagesMarksTest::printed))))
                .isEqualTo(told);
    }

    private static UnaryOperator<PageSection> set(String sides) {
        String[] all = sides.split(" ");
        return margins(
                Double.parseDouble(all[0]),
                Double.parseDouble(all[1]),
                Double.parseDouble(all[2]),
                Double.parseDouble(all[3]));
    }

    static Layout printed(Layout layout) {
        List<PrintedLine> lines = layout.paragraphs().stream()
                .map(p -> new PrintedLine(p.span(), 1, new PrintedPlace(p.number() + 1, 85, 60, 510, 76)))
                .toList();
        return new Layout(
                layout.sections(), layout.paragraphs(), layout.styles(), layout.tables(), layout.lines(), lines);
    }

    private static Example parted(String rule, UnaryOperator<PageSection> one, UnaryOperator<PageSection> other) {
        return parted(rule, one, other, true);
    }

    /** Two sections, the second from the last line on, or behind it. */
    private static Example parted(
            String rule, UnaryOperator<PageSection> one, UnaryOperator<PageSection> other, boolean withLastLine) {
        return SetText.of(
                rule, STATE, Set.of(), layout -> parted(layout, one, other, withLastLine), Paragraph.of("Các xã"));
    }

    private static Layout parted(
            Layout layout, UnaryOperator<PageSection> one, UnaryOperator<PageSection> other, boolean withLastLine) {
        PageSection whole = layout.sections().get(0);
        int last =
                layout.paragraphs().get(layout.paragraphs().size() - 1).span().start();
        int start = withLastLine ? last : last + 1;
        return new Layout(
                List.of(
                        one.apply(over(whole, new Span(0, start))),
                        other.apply(over(whole, new Span(start, whole.span().end())))),
                layout.paragraphs(),
                layout.styles(),
                layout.tables(),
                layout.lines());
    }

    private static PageSection over(PageSection section, Span span) {
        return new PageSection(span, section.width(), section.height(), section.margins(), section.pageNumber());
    }

    private static Example withTable(Example example, int start, boolean bordered) {
        return example.laid(new Laying(
                example.laying().arranging(), example.laying().good(), typed -> {
                    ReadDocument read = example.laying().bad().apply(typed);
                    Layout layout = Objects.requireNonNull(read.layout());
                    LaidTable table = new LaidTable(9, new Span(start, start + 1), 1, 1, 0, bordered, null);
                    return new ReadDocument(
                            read.document(),
                            read.name(),
                            read.sourceMap(),
                            new Layout(
                                    layout.sections(),
                                    layout.paragraphs(),
                                    layout.styles(),
                                    List.of(table),
                                    layout.lines()),
                            read.notes());
                }));
    }

    private static List<Integer> starts(Example example) {
        return example.foundByItsRule().stream()
                .map(Finding::place)
                .map(place -> Objects.requireNonNull(place).span().start())
                .toList();
    }
}
