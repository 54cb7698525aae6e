package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.reading.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of underlines and of how far lines and paragraphs stand apart. */
class PdfLooksTest {

    private static final String WIDE = "x".repeat(62);

    @ParameterizedTest
    @ValueSource(strings = {"105 698.5 m 140 698.5 l S", "105 698 35 .6 re f"})
    void aLineRightUnderALetterUnderlinesIt(String line) {
        assertThat(underlined("BT /F 10 Tf 85 700 Td (Noi nhan cu) Tj ET " + line))
                .containsExactly("nhan cu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "105 696 m 140 696 l S",
                "92 698.5 m 122 698.5 l S",
                "85 698.5 m 300 698.5 l S",
                "105 703 m 140 703 l S",
                "85 698.5 20 20 re 105 698.5 35 20 re S"
            })
    void otherLinesDoNot(String line) {
        assertThat(underlined("BT /F 10 Tf 85 700 Td (Noi nhan cu) Tj ET " + line))
                .isEmpty();
    }

    @Test
    void linesAndParagraphsStandAsFarApartAsIsSeen() {
        List<ParagraphFormat> formats = formats(paragraph(700) + paragraph(640) + paragraph(580));

        assertThat(formats)
                .extracting(ParagraphFormat::lineSpacing)
                .containsOnly(new LineSpacing(LineSpacing.Rule.EXACTLY, 18));
        assertThat(formats).extracting(ParagraphFormat::spaceBefore).containsExactly(0.0, 6.0, 6.0);
    }

    @Test
    void theSpacingOfOneLineAloneIsNotKnown() {
        assertThat(formats("BT /F 10 Tf 85 700 Td (mot) Tj ET"))
                .extracting(ParagraphFormat::lineSpacing)
                .containsExactly(LineSpacing.SINGLE);
    }

    /** Three lines, each 18 points below the one before. */
    private static String paragraph(int top) {
        return "BT /F 13 Tf 113 " + top + " Td (" + WIDE.substring(4) + ") Tj -28 -18 Td (" + WIDE + ") Tj 0 -18 Td ("
                + WIDE + ") Tj ET ";
    }

    private static List<ParagraphFormat> formats(String content) {
        return read(content).layout().paragraphs().stream()
                .map(paragraph -> paragraph.format())
                .toList();
    }

    private static List<String> underlined(String content) {
        ReadDocument read = read(content);
        Layout layout = read.layout();
        return layout.styles().stream()
                .filter(styled -> styled.style().underline())
                .map(StyledText::span)
                .map(span ->
                        read.source().text().substring(span.start(), span.end()).strip())
                .toList();
    }

    private static ReadDocument read(String content) {
        return GuidancePdf.standard().read(RawPdf.ofPage(content).bytes());
    }
}
