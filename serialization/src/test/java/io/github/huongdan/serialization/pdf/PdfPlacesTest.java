package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the values of a PDF file stand on its pages, and how they look. */
class PdfPlacesTest {

    private static ReadDocument read;

    @BeforeAll
    static void read() throws IOException {
        read = GuidancePdf.standard().read(PdfAndWordTest.pdf("party-guidance"));
    }

    @Test
    void tellPageAndLine() {
        ParagraphPosition title = position("/header/title");
        ParagraphPosition type = position("/typeName");

        assertThat(title.page()).isEqualTo(1);
        assertThat(title.printed().line()).isEqualTo(1);
        assertThat(type.printed().line()).isGreaterThan(3);
        assertThat(position("/signatories/0/name").page())
                .isEqualTo(read.layout().printed().stream()
                        .mapToInt(line -> line.page())
                        .max()
                        .orElseThrow());
    }

    @Test
    void tellTheBoxFromTheUpperLeftCorner() {
        PrintedPlace title = position("/header/title").printed();
        PrintedPlace superior = position("/header/superior").printed();
        PrintedPlace type = position("/typeName").printed();

        assertThat(title.left()).isGreaterThan(superior.right());
        assertThat(title.top()).isBetween(40.0, 100.0);
        assertThat(type.top()).isGreaterThan(title.bottom());
        assertThat((type.left() + type.right()) / 2).isBetween(280.0, 330.0);
    }

    @Test
    void theLayoutKnowsTypefacesAndAlignment() {
        Span type = read.sourceMap().span("/typeName").orElseThrow();
        LaidParagraph paragraph = read.layout().paragraphAt(type.start()).orElseThrow();

        assertThat(paragraph.format().alignment()).isEqualTo(Alignment.CENTER);
        assertThat(read.layout().stylesIn(type)).allSatisfy(style -> {
            assertThat(style.style().bold()).isTrue();
            assertThat(style.style().size()).isBetween(13.0, 16.0);
            assertThat(style.style().family()).isNotNull();
        });
        assertThat(read.layout().sections().get(0).width()).isBetween(595.0, 596.0);
    }

    private static ParagraphPosition position(String pointer) {
        int start = read.sourceMap().span(pointer).orElseThrow().start();
        return (ParagraphPosition) read.location(start).orElseThrow();
    }
}
