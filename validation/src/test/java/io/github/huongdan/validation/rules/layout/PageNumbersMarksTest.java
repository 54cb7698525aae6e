package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.Restyled.italic;
import static io.github.huongdan.validation.rules.examples.Restyled.number;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Restyled;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the numbers of pages. */
class PageNumbersMarksTest {

    private static final String STATE = "STATE_2020";
    private static final int MANY = 3500;

    @Test
    void aDocumentOfSeveralPagesHasNumbers() {
        UnaryOperator<PageSection> none = number(n -> null);

        assertThat(told("LAY-09", 1, none)).isEqualTo("-");
        assertThat(told("LAY-09", 2, none)).isEqualTo("whole");
        assertThat(told("LAY-09", 2, s -> s)).isEqualTo("-");
        assertThat(Told.by(example("LAY-09", STATE, layout -> printed(layout, 1), none)))
                .isEqualTo("-");
        assertThat(Told.by(example("LAY-09", STATE, layout -> printed(layout, 2), none)))
                .isEqualTo("whole");
    }

    @ParameterizedTest
    @CsvSource({"0, -", "1, whole"})
    void aLongTextHasSeveralPages(int more, String told) {
        UnaryOperator<Layout> none = layout -> pages(layout, 1, number(n -> null));
        int rest = SetText.of("LAY-09", STATE, Paragraph.of("a")).badText().length() - 2;
        Example example = SetText.of("LAY-09", STATE, Set.of(), none, Paragraph.of("a".repeat(MANY - rest + more)));

        assertThat(Told.by(example)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            LAY-10 | 2 | false | CENTER | false | whole found=below due=above
            LAY-10 | 1 | false | CENTER | false | -
            LAY-10 | 1 | false | CENTER | true | whole found=below due=above
            LAY-10 | 2 | true | CENTER | false | -
            LAY-11 | 2 | true | CENTER | false | -
            LAY-11 | 2 | true | RIGHT | false | whole found=right due=centred
            LAY-11 | 2 | true | LEFT | false | whole found=left due=centred
            LAY-11 | 2 | true | JUSTIFY | false | whole found=left due=centred
            LAY-11 | 1 | true | RIGHT | false | -
            LAY-12 | 2 | true | CENTER | true | whole
            LAY-12 | 1 | true | CENTER | true | whole
            LAY-12 | 2 | true | CENTER | false | -
            """)
    void whereTheNumberStands(String rule, int pages, boolean above, Alignment alignment, boolean first, String told) {
        UnaryOperator<PageSection> other =
                number(n -> n == null ? null : new PageNumber(above, alignment, first, n.style()));

        assertThat(told(rule, pages, other)).isEqualTo(told);
    }

    @Test
    void theFirstPageIsSetApartWhereItLosesTheNumberAlone() {
        UnaryOperator<PageSection> first =
                number(n -> n == null ? null : new PageNumber(true, n.alignment(), true, n.style()));

        assertThat(DueLook.of(example("LAY-12", STATE, layout -> layout, first)))
                .isEqualTo("«» ownFirstPage");
        assertThat(DueLook.of(example("LAY-12", STATE, layout -> told(layout, Story.HEADER), first)))
                .isEqualTo("-");
        assertThat(DueLook.of(example("LAY-12", STATE, layout -> told(layout, Story.FOOTER), first)))
                .isEqualTo("-");
        assertThat(DueLook.of(example("LAY-12", STATE, layout -> told(layout, Story.TEXT_BOX), first)))
                .isEqualTo("«» ownFirstPage");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            10 | true | - | -
            11 | true | - | -
            11.1 | true | whole found=11.1 mm due=10 mm | «» header=10.0
            9 | true | - | -
            8.9 | true | whole found=8.9 mm due=10 mm | «» header=10.0
            12 | false | - | -
            """)
    void howFarTheNumberIsFromTheEdge(double distance, boolean above, String told, String look) {
        UnaryOperator<PageSection> numbered =
                number(n -> n == null ? null : new PageNumber(above, n.alignment(), true, n.style()));
        Example example = example(
                "LAY-14",
                "PARTY_2018",
                layout -> layout,
                s -> Restyled.header(distance).apply(numbered.apply(s)));

        assertThat(Told.by(example)).isEqualTo(told);
        assertThat(DueLook.of(example)).isEqualTo(look);
    }

    @Test
    void theDistanceOnAPrintedPageIsNotJudged() {
        assertThat(Told.by(example("LAY-14", "PARTY_2018", layout -> printed(layout, 2), Restyled.header(15))))
                .isEqualTo("-");
        assertThat(Told.by(example("LAY-14", "PARTY_2018", layout -> layout, Restyled.header(15))))
                .isEqualTo("-");
        assertThat(told("LAY-14", 2, Restyled.header(15))).isEqualTo("-");
    }

    @Test
    void theLettersOfTheNumber() {
        assertThat(told("LAY-13", 2, styled(size(11)))).isEqualTo("whole found=11 pt due=13-14 pt");
        assertThat(told("LAY-13", 2, styled(size(13)))).isEqualTo("-");
        assertThat(told("LAY-13", 2, styled(size(0)))).isEqualTo("-");
        assertThat(told("LAY-13", 1, styled(size(11)))).isEqualTo("-");
        assertThat(told("LAY-13", 2, styled(italic(true)))).isEqualTo("whole found=italic due=upright");
        assertThat(told("LAY-13", 2, number(n -> null))).isEqualTo("-");
    }

    private static UnaryOperator<PageSection> styled(UnaryOperator<TextStyle> style) {
        return number(n -> styled(n, style));
    }

    private static @Nullable PageNumber styled(@Nullable PageNumber n, UnaryOperator<TextStyle> style) {
        return n == null ? null : new PageNumber(true, n.alignment(), false, style.apply(n.style()));
    }

    private static String told(String rule, int pages, UnaryOperator<PageSection> section) {
        return Told.by(example(rule, STATE, layout -> pages(layout, pages, s -> s), section));
    }

    private static Example example(
            String rule, String regime, UnaryOperator<Layout> change, UnaryOperator<PageSection> section) {
        return SetText.of(
                rule, regime, Set.of(), layout -> change.apply(pages(layout, 1, section)), Paragraph.of("Các xã"));
    }

    private static Layout pages(Layout layout, int pages, UnaryOperator<PageSection> section) {
        int last = layout.paragraphs().size();
        return new Layout(
                layout.sections().stream().map(section).toList(),
                layout.paragraphs().stream()
                        .map(p -> new LaidParagraph(
                                p.span(),
                                p.number(),
                                p.story(),
                                p.cell(),
                                p.number() == last ? pages : 1,
                                false,
                                p.labelEnd(),
                                p.format()))
                        .toList(),
                layout.styles(),
                layout.tables(),
                layout.lines());
    }

    /** Lets the last paragraph stand elsewhere. */
    private static Layout told(Layout layout, Story story) {
        int last = layout.paragraphs().size();
        return new Layout(
                layout.sections(),
                layout.paragraphs().stream()
                        .map(p -> p.number() < last
                                ? p
                                : new LaidParagraph(p.span(), p.number(), story, null, 1, false, 0, p.format()))
                        .toList(),
                layout.styles(),
                layout.tables(),
                layout.lines());
    }

    private static Layout printed(Layout layout, int page) {
        List<PrintedLine> lines = layout.paragraphs().stream()
                .map(p -> new PrintedLine(p.span(), page, new PrintedPlace(p.number() + 1, 85, 60, 510, 76)))
                .toList();
        return new Layout(
                layout.sections(), layout.paragraphs(), layout.styles(), layout.tables(), layout.lines(), lines);
    }
}
