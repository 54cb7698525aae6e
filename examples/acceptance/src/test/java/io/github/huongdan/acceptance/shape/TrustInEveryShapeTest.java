package io.github.huongdan.acceptance.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.acceptance.Corpus;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of a text brings about no error, and the reader says where it is not sure. */
class TrustInEveryShapeTest {

    /** They put wrong letters into a document, of which a rule may well speak. */
    private static final Set<String> OF_LETTERS = Set.of(
            "LOOK_ALIKES",
            "LOST_TONES",
            "WRONG_DIGITS",
            "SCANNED_WITH_ONE_ERROR_IN_97",
            "SCANNED_WITH_ONE_ERROR_IN_41");

    private static final int MOST_NEW_ERRORS = 3;

    @ParameterizedTest
    @MethodSource("formsOfTheText")
    void theFormOfAnOwnTextBringsAboutHardlyAnyError(Shapes.Gate gate) {
        assertThat(newErrors(ShapedDocuments.own(), gate)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formsOfTheText")
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void theFormOfARealTextBringsAboutHardlyAnyError(Shapes.Gate gate) throws IOException {
        assertThat(newErrors(ShapedDocuments.of(Corpus.documents()), gate)).hasSizeLessThanOrEqualTo(MOST_NEW_ERRORS);
    }

    @Test
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void whatIsReadWrongIsDoubtedMostOftenAndWhatIsReadRightHardlyEver() throws IOException {
        KeyValues values = new KeyValues();
        ShapedDocuments documents = ShapedDocuments.of(Corpus.documents());
        Shapes.all()
                .forEach(gate -> documents.each(
                        gate.shape(), (name, original, changed) -> values.add(original, changed, gate.shape())));

        assertThat(values.wrong).isPositive();
        assertThat((double) values.wrongAndDoubted / values.wrong).isGreaterThanOrEqualTo(0.6);
        assertThat((double) values.rightAndDoubted / values.right).isLessThanOrEqualTo(0.015);
    }

    private static List<String> newErrors(ShapedDocuments documents, Shapes.Gate gate) {
        List<String> found = new ArrayList<>();
        documents.each(gate.shape(), (name, original, changed) -> {
            List<String> errors = errors(changed);
            errors(original).forEach(errors::remove);
            errors.forEach(error -> found.add(name + " " + error));
        });
        return found;
    }

    private static List<String> errors(ReadDocument read) {
        List<String> errors = new ArrayList<>();
        for (Finding finding : GuidanceValidator.standard().validate(read).findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.ruleId());
            }
        }
        return errors;
    }

    static Stream<Shapes.Gate> formsOfTheText() {
        return Shapes.all().filter(gate -> !OF_LETTERS.contains(gate.name()));
    }
}
