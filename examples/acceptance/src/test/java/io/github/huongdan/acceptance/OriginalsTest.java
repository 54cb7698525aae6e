package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.formats.GuidanceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The originals of all formats together, as an office has them. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class OriginalsTest {

    private static final double MEAN = 0.97;
    private static final double EVERY_FIELD = 0.92;

    /** A field of some ten values, of which the labels of one document have blanks within words that its pages do not have. */
    private static final Map<String, Double> BLANKS_IN_LABELS = Map.of("recipients.purpose", 0.82);

    @TempDir
    private Path folder;

    @Test
    void readsOriginalsOfAllFormatsAsACarefulPersonDoes() throws IOException, InterruptedException {
        Map<String, Double> scores = Scores.of(
                Corpus.originals(),
                file -> GuidanceFormats.standard().read(Files.readAllBytes(file), file.toString()),
                folder);

        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores)
                .allSatisfy((field, score) -> assertThat(score)
                        .as(field)
                        .isGreaterThanOrEqualTo(BLANKS_IN_LABELS.getOrDefault(field, EVERY_FIELD)));
    }
}
