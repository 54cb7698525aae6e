package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.Restyled.bold;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sizes of the text are told, and which size each stretch has to have instead. */
class TextSizeMarksTest {

    /** Each word is a paragraph, after it the size of its letters. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            trường=13 ⇒ -
            trường=12 ⇒ «trường» size=13.0
            trường=15 ⇒ «trường» size=14.0
            trường=12.75 ⇒ -
            trường=12.7 ⇒ «trường» size=13.0
            trường=14.25 ⇒ -
            trường=14.3 ⇒ «trường» size=14.0
            trường=12 lớp=14 ⇒ «trường» size=14.0
            trường=12 lớp=14 giáo=13 ⇒ «trường» size=13.0
            trường=12 lớp=13 học=14 ⇒ «trường» size=13.0
            trường=12 lớp=14 học=13 ⇒ «trường» size=14.0
            trường=12 lớp=13 giáo=14 thầy=13 ⇒ «trường» size=13.0
            trường=12 lớp=13 giáo=14 cô=13 xã=14 ⇒ «trường» size=14.0
            trường=12 lớp=12.8 học=13.5 ⇒ «trường» size=13.5
            trường=12 lớp=12 ⇒ «trường» size=13.0 & «lớp» size=13.0
            trường=12 lớp=15 ⇒ «trường» size=13.0 & «lớp» size=14.0
            """)
    void theSizeThatMostLettersHave(String words, String looks) {
        Paragraph[] paragraphs = Arrays.stream(words.split(" "))
                .map(word -> word.split("="))
                .map(word -> Paragraph.of(word[0]).style(size(Double.parseDouble(word[1]))))
                .toArray(Paragraph[]::new);

        assertThat(DueLook.of(SetText.of("LAY-35", "STATE_2020", paragraphs))).isEqualTo(looks);
    }

    @Test
    void whatIsAlikeIsToldOnce() {
        Example example = SetText.of(
                "LAY-35",
                "STATE_2020",
                Paragraph.of("Các trường").style(size(12)),
                Paragraph.of("Các lớp").style(size(15)),
                Paragraph.of("Các thầy").style(size(12)));

        assertThat(Told.by(example))
                .isEqualTo("/closing/0 found=12 pt due=13-14 pt & /closing/1 found=15 pt due=13-14 pt");
    }

    @Test
    void stretchesOfAnotherSizeAreLeft() {
        assertThat(looks("[Các trường tổ chức] học [tập]", size(12)))
                .isEqualTo("«Các trường tổ chức» size=13.0 & «tập» size=13.0");
        assertThat(looks("Các trường tổ chức [học] tập", size(12))).isEqualTo("-");
    }

    @Test
    void stretchesSideBySideAreOne() {
        UnaryOperator<TextStyle> small = size(12);
        Example example = SetText.of(
                "LAY-35",
                "STATE_2020",
                Set.of(),
                layout -> new Layout(
                        layout.sections(),
                        layout.paragraphs(),
                        layout.styles().stream()
                                .map(styled -> new StyledText(styled.span(), small.apply(styled.style())))
                                .toList(),
                        layout.tables(),
                        layout.lines()),
                Paragraph.of("Các trường [tổ chức] học tập").style(bold(true)));

        assertThat(DueLook.of(example))
                .isEqualTo("«Các trường tổ chức học tập» size=13.0"
                        + " & «Sở Giáo dục và Đào tạo hướng dẫn như sau:» size=13.0");
    }

    @Test
    void hiddenStretchesAreLeft() {
        UnaryOperator<TextStyle> hidden = s ->
                new TextStyle(s.family(), 12, s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), true);
        Example example = SetText.of(
                "LAY-35",
                "STATE_2020",
                Paragraph.of("Các [trường]").style(hidden),
                Paragraph.of("Các lớp").style(size(12)));

        assertThat(DueLook.of(example)).isEqualTo("«Các lớp» size=13.0");
    }

    @Test
    void whatTheReaderDoubtsIsLeft() {
        Example example = SetText.of(
                "LAY-35",
                "STATE_2020",
                Set.of("/closing/1"),
                UnaryOperator.identity(),
                Paragraph.of("Các trường").style(size(12)),
                Paragraph.of("Các lớp").style(size(12)));

        assertThat(DueLook.of(example)).isEqualTo("«Các trường» size=13.0");
    }

    private static String looks(String paragraph, UnaryOperator<TextStyle> style) {
        return DueLook.of(
                SetText.of("LAY-35", "STATE_2020", Paragraph.of(paragraph).style(style)));
    }
}
