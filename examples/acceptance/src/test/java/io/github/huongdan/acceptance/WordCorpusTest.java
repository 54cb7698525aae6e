package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.nio.file.Files;
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
        Path labels = Files.createDirectory(folder.resolve("labels"));
        Path read = Files.createDirectory(folder.resolve("read"));
        for (Path file : Corpus.wordFiles()) {
            Path gold = Corpus.labelsOf(file);
            Files.copy(gold, labels.resolve(gold.getFileName()));
            Files.write(
                    read.resolve(gold.getFileName()),
                    GuidanceJson.standard().writeBytes(Corpus.readWord(file).document()));
        }

        Map<String, Double> scores = Scores.of(labels, read);

        assertThat(scores).containsKey("macro-F1");
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
