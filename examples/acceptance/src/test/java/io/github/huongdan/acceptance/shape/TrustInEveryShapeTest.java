package io.github.huongdan.acceptance.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of a text brings about no error, and the reader says where it is not sure. */
class TrustInEveryShapeTest {

    private static final int MOST_NEW_ERRORS = 3;

    @ParameterizedTest
    @MethodSource("formsOfTheText")
    void theFormOfAnOwnTextBringsAboutHardlyAnyError(Shapes.Gate gate) {
        assertThat(Outcomes.own().of(gate).newErrors()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formsOfTheText")
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void theFormOfARealTextBringsAboutHardlyAnyError(Shapes.Gate gate) {
        assertThat(Outcomes.real().of(gate).newErrors()).hasSizeLessThanOrEqualTo(MOST_NEW_ERRORS);
    }

    @Test
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void whatIsReadWrongIsDoubtedMostOftenAndWhatIsReadRightHardlyEver() {
        KeyValues values = new KeyValues();
        Shapes.all().forEach(gate -> values.add(Outcomes.real().of(gate).values()));

        assertThat(values.wrong).isPositive();
        assertThat((double) values.wrongAndDoubted / values.wrong).isGreaterThanOrEqualTo(0.6);
        assertThat((double) values.rightAndDoubted / values.right).isLessThanOrEqualTo(0.015);
    }

    static Stream<Shapes.Gate> formsOfTheText() {
        return Shapes.all().filter(Outcomes::isOfForm);
    }
}
