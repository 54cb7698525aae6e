package io.github.huongdan.acceptance.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document says stays the same in every shape that its text may have. */
class SameModelInEveryShapeTest {

    @ParameterizedTest
    @MethodSource("shapes")
    void readsTheDocumentsOfTheProjectTheSame(Shapes.Gate gate) {
        Agreement agreement = Outcomes.own().of(gate).agreement();

        assertThat(agreement.documents()).isPositive();
        assertThat(agreement.share()).as(agreement.toString()).isGreaterThanOrEqualTo(gate.own());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void readsRealDocumentsTheSame(Shapes.Gate gate) {
        Agreement agreement = Outcomes.real().of(gate).agreement();

        assertThat(agreement.share()).as(agreement.toString()).isGreaterThanOrEqualTo(gate.real());
    }

    static Stream<Shapes.Gate> shapes() {
        return Shapes.all();
    }
}
