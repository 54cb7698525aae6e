package io.github.huongdan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huongdan.source.SourceMap.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final SourceText SOURCE = SourceText.of("Về công\ntác dân vận\n");

    @Test
    void saysWhereAValueStands() {
        SourceMap map =
                SourceMap.builder(SOURCE).put("/subject", new Span(8, 19)).build();

        assertThat(map.span("/subject")).contains(new Span(8, 19));
        assertThat(map.position("/subject")).contains(new Position(2, 1));
        assertThat(map.span("/subject", 4, 7)).contains(new Span(12, 15));
        assertThat(map.pointers()).containsExactly("/subject");
        assertThat(map.source()).isSameAs(SOURCE);
    }

    @Test
    void isAsSureOfAValueAsOfTheLeastSurePartThatHoldsIt() {
        SourceMap map = SourceMap.builder(SOURCE)
                .certainty("/sections/0", Certainty.LIKELY)
                .certainty("/sections/0/heading", Certainty.DOUBTFUL)
                .build();

        assertThat(map.certainty("/sections/0/heading")).isEqualTo(Certainty.DOUBTFUL);
        assertThat(map.certainty("/sections/0/label")).isEqualTo(Certainty.LIKELY);
        assertThat(map.certainty("/sections/01")).isEqualTo(Certainty.SURE);
        assertThat(map.certainty("/sections")).isEqualTo(Certainty.SURE);
    }

    @Test
    void saysNothingOfAValueWithoutAPlace() {
        SourceMap map = SourceMap.builder(SOURCE).put("/subject", List.of()).build();

        assertThat(map.span("/subject")).isEmpty();
        assertThat(map.span("/subject", 0, 1)).isEmpty();
        assertThat(map.position("/subject")).isEmpty();
        assertThat(map.pointers()).isEmpty();
    }

    @Test
    void leadsEveryOffsetOfAJoinedValueBack() {
        // the value is "công tác dân", joined of two lines by a space
        SourceMap map = SourceMap.builder(SOURCE)
                .put("/subject", List.of(new Piece(0, new Span(3, 7)), new Piece(5, new Span(8, 15))))
                .build();

        assertThat(map.span("/subject")).contains(new Span(3, 15));
        assertThat(map.span("/subject", 0, 4)).contains(new Span(3, 7));
        assertThat(map.span("/subject", 5, 8)).contains(new Span(8, 11));
        assertThat(map.span("/subject", 2, 8)).contains(new Span(5, 11));
        assertThat(map.span("/subject", 5, 5)).contains(new Span(8, 8));
        assertThat(map.span("/subject", 3, 5)).contains(new Span(6, 7));
    }

    @Test
    void leadsAComposedLetterBackToAllItsCharacters() {
        SourceText decomposed = SourceText.of("ba\u0302\u0301t");
        SourceMap map = SourceMap.builder(decomposed)
                .put(
                        "/subject",
                        List.of(
                                new Piece(0, new Span(0, 1)),
                                new Piece(1, new Span(1, 4)),
                                new Piece(2, new Span(4, 5))))
                .build();

        assertThat(map.span("/subject", 1, 2)).contains(new Span(1, 4));
        assertThat(map.span("/subject", 2, 3)).contains(new Span(4, 5));
    }

    @Test
    void holdsAValueWhosePiecesStandInAnotherOrder() {
        SourceMap map = SourceMap.builder(SOURCE)
                .put("/subject", List.of(new Piece(0, new Span(8, 15)), new Piece(8, new Span(3, 7))))
                .build();

        assertThat(map.span("/subject")).contains(new Span(3, 15));
        assertThat(map.span("/subject", 8, 12)).contains(new Span(3, 7));
        assertThat(map.span("/subject", 4, 10)).contains(new Span(3, 15));
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        SourceMap.Builder builder = SourceMap.builder(SOURCE).put("/subject", new Span(0, 2));
        SourceMap map = builder.build();
        builder.put("/typeName", new Span(3, 4));

        assertThat(map.pointers()).containsExactly("/subject");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.pointers().remove("/subject"));
    }

    @Test
    void tellsWhatStandsInOneStretch() {
        SourceMap map = SourceMap.builder(SOURCE)
                .put("/whole", new Span(3, 7))
                .put("/adjacent", List.of(new Piece(0, new Span(3, 5)), new Piece(2, new Span(5, 7))))
                .put("/wrapped", List.of(new Piece(0, new Span(3, 7)), new Piece(5, new Span(8, 15))))
                .put("/turned", List.of(new Piece(0, new Span(8, 15)), new Piece(8, new Span(3, 7))))
                .build();

        assertThat(map.pointers().stream().filter(map::inOneStretch)).containsExactly("/whole", "/adjacent");
        assertThat(map.inOneStretch("/absent")).isFalse();
    }
}
