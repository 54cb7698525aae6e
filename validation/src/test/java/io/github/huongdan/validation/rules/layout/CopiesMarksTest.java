package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.LayoutExamples.laid;
import static io.github.huongdan.validation.rules.examples.Restyled.family;
import static io.github.huongdan.validation.rules.examples.Restyled.indented;
import static io.github.huongdan.validation.rules.examples.Restyled.margins;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.validation.LaidSheet;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents are told to be copies that were laid out anew. */
class CopiesMarksTest {

    private static final String STATE = "STATE_2020";
    private static final List<FormPart> HEAD =
            List.of(FormPart.TITLE, FormPart.ISSUER, FormPart.CODE, FormPart.DATE, FormPart.TYPE_NAME);
    private static final UnaryOperator<PageSection> NARROW = margins(5, 20, 30, 15);

    /** The text in another font or size, flush; other pages; and how many parts of the letterhead have other sizes. */
    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            font | 13 | flush | pages | 5 | true
            font | 10 | flush | pages | 5 | true
            font | 10 | set | due | 0 | false
            font | 10 | flush | due | 0 | true
            font | 10 | set | pages | 0 | true
            font | 10 | set | due | 5 | true
            font | 13 | flush | pages | 0 | true
            font | 13 | flush | due | 5 | true
            font | 13 | set | pages | 5 | true
            font | 13 | flush | due | 0 | false
            font | 13 | set | due | 5 | false
            due | 10 | flush | pages | 0 | true
            due | 10 | set | pages | 5 | true
            due | 10 | set | pages | 0 | false
            due | 13 | flush | pages | 5 | false
            due | 11.5 | flush | pages | 5 | false
            due | 11.4 | flush | pages | 0 | true
            due | 15.5 | flush | pages | 5 | false
            due | 15.6 | flush | pages | 0 | true
            font | 13 | set | pages | 2 | false
            font | 13 | set | pages | 3 | true
            """)
    void signsOfACopy(String font, double size, String flush, String pages, int head, boolean copy) {
        LaidSheet sheet = LaidSheet.of(STATE).style(FormPart.BODY, body(font, size));
        for (FormPart part : HEAD.subList(0, head)) {
            sheet = sheet.style(part, size(10));
        }
        sheet = flush.equals("flush") ? sheet.format(FormPart.BODY, indented(0)) : sheet;
        LaidSheet bad = pages.equals("pages") ? sheet.pages(NARROW) : sheet;

        assertThat(Told.by(laid("LAY-75", "is a copy", STATE, good -> bad))).isEqualTo(copy ? "whole" : "-");
    }

    @ParameterizedTest
    @CsvSource({"13.5, false", "13.6, true", "11.5, false", "11.4, true"})
    void sizesOfTheLetterhead(double capitals, boolean copy) {
        LaidSheet bad = LaidSheet.of(STATE)
                .style(FormPart.BODY, family("Arial"))
                .style(FormPart.TITLE, size(capitals))
                .style(FormPart.ISSUER, size(capitals))
                .style(FormPart.CODE, size(14))
                .pages(NARROW);

        assertThat(Told.by(laid("LAY-75", "is a copy", STATE, good -> bad))).isEqualTo(copy ? "whole" : "-");
    }

    /** Of ten letters each, in another font, in another size, and flush. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, true",
        "6, 0, 6, true",
        "5, 0, 6, false",
        "6, 0, 5, false",
        "0, 6, 6, true",
        "0, 5, 6, false"
    })
    void mostOfTheText(int font, int size, int flush, boolean copy) {
        Paragraph[] paragraphs = new Paragraph[10];
        for (int i = 0; i < 10; i++) {
            UnaryOperator<TextStyle> style = body(i < font ? "font" : "due", i < size ? 10 : 13);
            UnaryOperator<ParagraphFormat> format = indented(i < flush ? 0 : 10);
            paragraphs[i] = Paragraph.of("Các trường " + i).style(style).format(format);
        }
        Example example = SetText.of("LAY-75", STATE, Set.of(), CopiesMarksTest::narrow, paragraphs);

        assertThat(Told.by(example)).isEqualTo(copy ? "whole" : "-");
    }

    @Test
    void aPrintedTextIsNotFlush() {
        LaidSheet flush =
                LaidSheet.of(STATE).style(FormPart.BODY, body("font", 10)).format(FormPart.BODY, indented(0));

        assertThat(Told.by(laid("LAY-75", "is flush", STATE, good -> flush))).isEqualTo("whole");
        assertThat(Told.by(laid("LAY-75", "is flush", STATE, good -> flush.layout(PagesMarksTest::printed))))
                .isEqualTo("-");
    }

    @Test
    void nothingElseIsSaidOfACopy() {
        UnaryOperator<LaidSheet> copy = sheet -> sheet.style(FormPart.BODY, body("font", 10))
                .style(FormPart.TITLE, size(10))
                .pages(NARROW);

        assertThat(Told.by(laid("LAY-75", "is a copy", STATE, copy))).isEqualTo("whole");
        assertThat(Told.by(laid("LAY-03", "is a copy", STATE, copy))).isEqualTo("-");
        assertThat(Told.by(laid("LAY-05", "is a copy", STATE, copy))).isEqualTo("-");
        assertThat(Told.by(laid("LAY-20", "is a copy", STATE, copy))).isEqualTo("-");
        assertThat(Told.by(laid("LAY-35", "is a copy", STATE, copy))).isEqualTo("-");
    }

    private static Layout narrow(Layout layout) {
        return new Layout(
                layout.sections().stream().map(NARROW).toList(),
                layout.paragraphs(),
                layout.styles(),
                layout.tables(),
                layout.lines());
    }

    private static UnaryOperator<TextStyle> body(String font, double size) {
        UnaryOperator<TextStyle> sized = size(size);
        return font.equals("font") ? s -> family("Arial").apply(sized.apply(s)) : sized;
    }
}
