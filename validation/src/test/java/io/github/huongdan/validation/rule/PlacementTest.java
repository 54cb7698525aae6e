package io.github.huongdan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {

    /** The code stands at 1:4, the subject at 2:1, the third section at 3:1. */
    private static final SourceMap MAP = SourceMap.builder(SourceText.of("Số 81-HD/X  \nvề rừng\nIII. TỔ CHỨC"))
            .put("/header/code/text", new Span(3, 10))
            .put("/subject", new Span(13, 20))
            .put("/sections/2", new Span(21, 33))
            .build();

    @Test
    void aPartOfAValueHasItsOwnPlace() {
        assertThat(place("/header/code/text", new Span(6, 7), null)).isEqualTo(new Place(new Position(1, 10), 1));
    }

    @Test
    void whatIsMissingStandsAtTheEndOfTheLineBefore() {
        assertThat(place("/header/issuedOn", null, "/header/code/text")).isEqualTo(new Place(new Position(1, 11), 0));
    }

    @Test
    void aValueWithoutAPlaceStandsWhereThePartAroundItDoes() {
        assertThat(place("/sections/2/tasks/0/text", new Span(0, 3), "/closing"))
                .isEqualTo(new Place(new Position(3, 1), 12));
    }

    @Test
    void allElseStandsAtTheBeginning() {
        assertThat(place("/header/title", null, "/header/issuer")).isEqualTo(new Place(new Position(1, 1), 0));
    }

    @Test
    void withoutASourceThereIsNoPlace() {
        assertThat(new Placement(null).of("/subject", null, null)).isNull();
    }

    private static @Nullable Place place(String pointer, @Nullable Span range, @Nullable String anchor) {
        return new Placement(MAP).of(pointer, range, anchor);
    }
}
