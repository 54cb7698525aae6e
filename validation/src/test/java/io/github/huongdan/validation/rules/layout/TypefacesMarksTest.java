package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.Restyled.family;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which typefaces and colours are told, and where they have to be others. */
class TypefacesMarksTest {

    private static final String STATE = "STATE_2020";
    private static final String DUE = "Times New Roman";

    @ParameterizedTest
    @CsvSource({
        "Arial, true, false",
        "Times New Roman, false, false",
        "Times New Roman Bold, false, false",
        "TimesNewRoman, false, false",
        "Symbol, false, false",
        "Wingdings, false, false",
        ".VnTime, false, true",
        "VNI-Times, false, true",
        "Vni Helve, false, true",
        "Vnitimes, true, false",
        ", false, false"
    })
    void aTypeface(@Nullable String name, boolean other, boolean legacy) {
        Paragraph paragraph = Paragraph.of("Các trường [tổ chức] học").style(in(name));

        assertThat(SetText.of("LAY-05", STATE, paragraph).foundByItsRule()).hasSize(other ? 1 : 0);
        assertThat(SetText.of("LAY-06", STATE, paragraph).foundByItsRule()).hasSize(legacy ? 1 : 0);
    }

    /** What is in brackets is in Arial. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Các [trường] học tập ⇒ «trường»
            [Các trường] học [tập] ⇒ «Các trường học tập»
            [Các trường] [học] ⇒ «Các trường học»
            [12] trường [học tập] ⇒ «học tập»
            [học tập] trường [12] ⇒ «học tập trường 12»
            Các trường [12] học ⇒ -
            """)
    void stretches(String text, String looks) {
        assertThat(looks(SetText.of("LAY-05", STATE, Paragraph.of(text).style(family("Arial")))))
                .isEqualTo(looks);
    }

    @Test
    void paragraphsAreStretchesOfTheirOwn() {
        assertThat(looks(SetText.of(
                        "LAY-05",
                        STATE,
                        Paragraph.of("Các trường").style(family("Arial")),
                        Paragraph.of("Các lớp").style(family("Arial")))))
                .isEqualTo("«Các trường» & «Các lớp»");
    }

    @Test
    void anotherTypefaceBetweenPartsTwoStretches() {
        UnaryOperator<TextStyle> courier = in("Courier New");
        Paragraph arial =
                Paragraph.of("[Các trường] nghiêng nghiêng nghiêng [học tập]").style(family("Arial"));

        assertThat(looks(between(courier, arial))).isEqualTo("«Các trường» & «học tập» & « nghiêng nghiêng nghiêng »");
        assertThat(looks(between(in(null), arial))).isEqualTo("«Các trường» & «học tập»");
        assertThat(looks(between(s -> s, arial))).isEqualTo("«Các trường nghiêng nghiêng nghiêng học tập»");
    }

    @Test
    void hiddenLettersDoNotCount() {
        UnaryOperator<TextStyle> hidden = s ->
                new TextStyle("Arial", s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), true);

        assertThat(looks(SetText.of(
                        "LAY-05", STATE, Paragraph.of("Các [trường] học").style(hidden))))
                .isEqualTo("-");
        assertThat(looks(SetText.of(
                        "LAY-05",
                        STATE,
                        Paragraph.of("Các trường").style(family("Arial")),
                        Paragraph.of("Các [lớp]").style(hidden))))
                .isEqualTo("«Các trường»");
    }

    @Test
    void lessThanAHundredthIsPassedOver() {
        Paragraph ten = Paragraph.of("b".repeat(10)).style(family("Arial"));
        int rest = 1000 - letters(SetText.of("LAY-05", STATE, ten).badText());
        Example hundredth = SetText.of("LAY-05", STATE, ten, Paragraph.of("a".repeat(rest)));

        assertThat(letters(hundredth.badText())).isEqualTo(1000);
        assertThat(Told.by(hundredth)).isEqualTo("whole found=Arial due=Times New Roman share=1");
        assertThat(Told.by(SetText.of("LAY-05", STATE, ten, Paragraph.of("a".repeat(rest + 1)))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000, true",
        "505050, false",
        "510000, true",
        "005100, true",
        "000051, true",
        "500051, true",
        "FFFFFF, false",
        "auto, false",
        "GGGGGG, false",
        "FF00000, false",
        ", false"
    })
    void aColour(@Nullable String colour, boolean told) {
        Example example =
                SetText.of("LAY-08", STATE, Paragraph.of("Các [trường] học").style(coloured(colour, false)));

        assertThat(Told.by(example)).isEqualTo(told ? "whole found=#" + colour : "-");
        assertThat(DueLook.of(example)).isEqualTo(told ? "«trường» color=000000" : "-");
    }

    @Test
    void aColourIsToldOnce() {
        Example example = SetText.of(
                "LAY-08",
                STATE,
                Paragraph.of("Các [trường] học").style(coloured("FF0000", false)),
                Paragraph.of("Các lớp").style(coloured("0000FF", false)),
                Paragraph.of("Các thầy").style(coloured("FF0000", false)),
                Paragraph.of("Các cô").style(coloured("00FF00", true)));

        assertThat(Told.by(example)).isEqualTo("whole found=#FF0000 & whole found=#0000FF");
        assertThat(DueLook.of(example))
                .isEqualTo("«trường» color=000000 & «Các thầy» color=000000 & «Các lớp» color=000000");
    }

    private static UnaryOperator<TextStyle> in(@Nullable String family) {
        return s -> new TextStyle(
                family, s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    private static UnaryOperator<TextStyle> coloured(@Nullable String colour, boolean hidden) {
        return s -> new TextStyle(
                s.family(), s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), colour, hidden);
    }

    /** Changes the style of what stands between the brackets, which alone is so long. */
    private static Example between(UnaryOperator<TextStyle> style, Paragraph paragraph) {
        int length = " nghiêng nghiêng nghiêng ".length();
        return SetText.of(
                "LAY-05",
                STATE,
                Set.of(),
                layout -> new Layout(
                        layout.sections(),
                        layout.paragraphs(),
                        layout.styles().stream()
                                .map(s -> s.span().length() == length
                                        ? new StyledText(s.span(), style.apply(s.style()))
                                        : s)
                                .toList(),
                        layout.tables(),
                        layout.lines()),
                paragraph);
    }

    private static String looks(Example example) {
        return DueLook.of(example).replace(" family=" + DUE, "");
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
