package io.github.huongdan.acceptance.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.acceptance.Corpus;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document says stays the same in every shape that its text may have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameModelInEveryShapeTest {

    private final ShapedDocuments own = ShapedDocuments.own();

    @ParameterizedTest
    @MethodSource("shapes")
    void readsTheDocumentsOfTheProjectTheSame(Shapes.Gate gate) {
        Agreement agreement = own.in(gate.shape());

        assertThat(agreement.documents()).isPositive();
        assertThat(agreement.share()).as(agreement.toString()).isGreaterThanOrEqualTo(gate.own());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void readsRealDocumentsTheSame(Shapes.Gate gate) throws IOException {
        Agreement agreement = ShapedDocuments.of(Corpus.documents()).in(gate.shape());

        assertThat(agreement.share()).as(agreement.toString()).isGreaterThanOrEqualTo(gate.real());
    }

    static Stream<Shapes.Gate> shapes() {
        return Shapes.all();
    }
}
