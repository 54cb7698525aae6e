package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void aTextWithoutMarksIsOnePiece() {
        assertThat(shown("abc")).isEqualTo("abc");
        assertThat(shown("")).isEmpty();
    }

    @Test
    void aMarkIsAPieceOfItsOwn() {
        assertThat(shown("abcd", mark(1, Severity.ERROR, 1, 3))).isEqualTo("a1[error:bc]d");
    }

    @Test
    void whatIsMissingIsAPlaceBetweenTwoPieces() {
        assertThat(shown("ab", mark(1, Severity.INFO, 1, 1), mark(2, Severity.ERROR, 2, 2)))
                .isEqualTo("a1b2");
        assertThat(shown("", mark(1, Severity.INFO, 0, 0))).isEqualTo("1");
    }

    @Test
    void whereMarksOverlapTheGravestIsShown() {
        assertThat(shown("abcdef", mark(1, Severity.INFO, 0, 4), mark(2, Severity.ERROR, 2, 6)))
                .isEqualTo("1[info:ab]2[error overlap:cd][error:ef]");
        assertThat(shown("abcdef", mark(1, Severity.WARNING, 0, 6), mark(2, Severity.INFO, 2, 4)))
                .isEqualTo("1[warning:ab]2[warning overlap:cd][warning:ef]");
        assertThat(shown("ab", mark(1, Severity.INFO, 0, 2), mark(2, Severity.INFO, 0, 2)))
                .isEqualTo("12[info overlap:ab]");
    }

    @Test
    void aMarkThatBeganEarlierHasNoNumberHere() {
        assertThat(shown("ab", new Mark(1, Severity.INFO, 0, 1, true))).isEqualTo("[info:a]b");
    }

    @Test
    void aMarkThatReachesTooFarIsCut() {
        assertThat(shown("ab", mark(1, Severity.INFO, 1, 9), mark(2, Severity.INFO, 7, 9)))
                .isEqualTo("a1[info:b]2");
    }

    private static Mark mark(int number, Severity severity, int start, int end) {
        return new Mark(number, severity, start, end, false);
    }

    private static String shown(String text, Mark... marks) {
        return MarkedText.pieces(text, List.of(marks)).stream()
                .map(piece -> piece.begin().stream()
                                .map(mark -> String.valueOf(mark.number()))
                                .collect(Collectors.joining())
                        + (piece.marking().isEmpty() ? piece.text() : "[" + piece.marking() + ":" + piece.text() + "]"))
                .collect(Collectors.joining());
    }
}
