package io.github.huongdan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Location;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadDocumentTest {

    private static final GuidanceDocument DOCUMENT = GuidanceDocument.builder().build();
    private static final SourceMap MAP =
            SourceMap.builder(SourceText.of("\r\nSố 5\r\n\r\nVề rừng\r\n")).build();
    private static final CellPlace CELL = new CellPlace(1, 2, 1, 1, 1, null);

    /** Two paragraphs with a blank one between them; the ends of lines stand in none. */
    private static final Layout LAYOUT = new Layout(
            List.of(),
            List.of(paragraph(2, 6, 1, null, null), paragraph(8, 8, 1, null, null), paragraph(10, 17, 2, CELL, 3)),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aPlaceInATextHasLineAndColumn() {
        assertThat(ReadDocument.of(DOCUMENT, MAP).location(13)).contains(new Position(4, 4));
    }

    @Test
    void aPlaceInALayoutHasParagraphPageAndCell() {
        assertThat(laid(13)).isEqualTo(new ParagraphPosition(2, 4, 3, CELL));
        assertThat(laid(17)).isEqualTo(new ParagraphPosition(2, 8, 3, CELL));
    }

    @Test
    void whatStandsInNoParagraphIsAtTheEndOfTheOneBefore() {
        assertThat(laid(7)).isEqualTo(new ParagraphPosition(1, 5, null, null));
        assertThat(laid(19)).isEqualTo(new ParagraphPosition(2, 8, 3, CELL));
    }

    @Test
    void whatStandsBeforeAllParagraphsIsAtTheBeginningOfTheFirst() {
        assertThat(laid(0)).isEqualTo(new ParagraphPosition(1, 1, null, null));
        assertThat(new ReadDocument(DOCUMENT, null, MAP, none(), List.of()).location(5))
                .contains(new ParagraphPosition(1, 1, null, null));
    }

    @Test
    void withoutASourceThereIsNoPlace() {
        assertThat(ReadDocument.of(DOCUMENT).location(0)).isEmpty();
    }

    @Test
    void aLayoutNeedsItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadDocument(DOCUMENT, null, null, LAYOUT, List.of()));
    }

    private static Location laid(int offset) {
        return new ReadDocument(DOCUMENT, null, MAP, LAYOUT, List.of())
                .location(offset)
                .orElseThrow();
    }

    private static Layout none() {
        return new Layout(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static LaidParagraph paragraph(int start, int end, int number, CellPlace cell, Integer page) {
        return new LaidParagraph(new Span(start, end), number, Story.BODY, cell, page, false, 0, ParagraphFormat.PLAIN);
    }
}
