package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class WordCorpusTest {

    private static final double MEAN = 0.97;
    private static final double EVERY_FIELD = 0.92;

    @TempDir
    private Path folder;

    @Test
    void readsRealWordFilesAsACarefulPersonDoes() throws IOException, InterruptedException {
        Map<String, Double> scores = Scores.of(Corpus.wordFiles(), Corpus::readWord, folder);

        assertThat(scores).containsKey("macro-F1");
        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores)
                .allSatisfy((field, score) -> assertThat(score).as(field).isGreaterThanOrEqualTo(EVERY_FIELD));
    }

    @Test
    void readsRealWordFilesOfTheOldFormatAsACarefulPersonDoes() throws IOException, InterruptedException {
        Map<String, Double> scores = Scores.of(Corpus.oldWordFiles(), Corpus::readWord, folder);

        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores)
                .allSatisfy((field, score) -> assertThat(score).as(field).isGreaterThanOrEqualTo(EVERY_FIELD));
    }

    @Test
    void losesNoCharacterOfARealWordFile() throws IOException {
        for (Path file : Corpus.wordFiles()) {
            assertThat(Unplaced.of(Corpus.readWord(file)))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }
}
