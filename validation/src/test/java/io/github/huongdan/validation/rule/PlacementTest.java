package io.github.huongdan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final CellPlace CELL = new CellPlace(1, 1, 1, 1, 1, null);

    /** The code stands at 1:4, the subject at 2:1, the third section at 3:1. */
    private static final ReadDocument READ = ReadDocument.of(
            GuidanceDocument.builder().build(),
            SourceMap.builder(SourceText.of("Số 81-HD/X  \nvề rừng\nIII. TỔ CHỨC"))
                    .put("/header/code/text", new Span(3, 10))
                    .put("/subject", new Span(13, 20))
                    .put("/sections/2", new Span(21, 33))
                    .build());

    @Test
    void aPartOfAValueHasItsOwnPlace() {
        assertThat(place("/header/code/text", new Span(6, 7), null)).isEqualTo(place(9, 10, 1, 10));
    }

    @Test
    void whatIsMissingStandsAtTheEndOfTheLineBefore() {
        assertThat(place("/header/issuedOn", null, "/header/code/text")).isEqualTo(place(10, 10, 1, 11));
    }

    @Test
    void aValueWithoutAPlaceStandsWhereThePartAroundItDoes() {
        assertThat(place("/sections/2/tasks/0/text", new Span(0, 3), "/closing"))
                .isEqualTo(place(21, 33, 3, 1));
    }

    @Test
    void allElseStandsAtTheBeginning() {
        assertThat(place("/header/title", null, "/header/issuer")).isEqualTo(place(0, 0, 1, 1));
    }

    @Test
    void withoutASourceThereIsNoPlace() {
        assertThat(new Placement(ReadDocument.of(READ.document())).of("/subject", null, null))
                .isNull();
    }

    @Test
    void aPlaceInAWordFileNamesParagraphPageAndCell() {
        Layout layout = new Layout(
                List.of(),
                List.of(
                        new LaidParagraph(new Span(0, 12), 1, Story.BODY, CELL, 2, false, 0, ParagraphFormat.PLAIN),
                        new LaidParagraph(
                                new Span(13, 20), 2, Story.BODY, null, null, false, 0, ParagraphFormat.PLAIN)),
                List.of(),
                List.of(),
                List.of());
        Placement laid = new Placement(new ReadDocument(READ.document(), null, READ.sourceMap(), layout, List.of()));

        assertThat(laid.of("/header/code/text", new Span(6, 7), null))
                .isEqualTo(new SourcePlace(new Span(9, 10), new ParagraphPosition(1, 10, 2, CELL)));
        assertThat(laid.of("/subject", null, null))
                .isEqualTo(new SourcePlace(new Span(13, 20), new ParagraphPosition(2, 1, null, null)));
    }

    private static SourcePlace place(int start, int end, int line, int column) {
        return new SourcePlace(new Span(start, end), new Position(line, column));
    }

    private static @Nullable SourcePlace place(String pointer, @Nullable Span range, @Nullable String anchor) {
        return new Placement(READ).of(pointer, range, anchor);
    }
}
