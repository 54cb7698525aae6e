package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real documents that are there as Word files and as the text that another program took out of them. That text may have lost what the Word file
 * states, so the two are compared by the fields of the labels, with what the Word file gives as the labels.
 */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class WordAndTextPairsTest {

    private static final double MEAN = 0.95;

    @TempDir
    private Path folder;

    @Test
    void giveTheSameDocument() throws IOException, InterruptedException {
        Path fromWord = Files.createDirectory(folder.resolve("word"));
        Path fromText = Files.createDirectory(folder.resolve("text"));
        int pairs = 0;
        for (Path file : Corpus.wordFiles()) {
            String ended = file.getFileName().toString();
            String name = ended.substring(0, ended.lastIndexOf('.'));
            Path text = Corpus.directory().resolve("text").resolve(name + ".txt");
            if (Files.exists(text)) {
                write(Corpus.readWord(file), fromWord.resolve(name + ".json"));
                write(Corpus.read(text), fromText.resolve(name + ".json"));
                pairs++;
            }
        }

        Map<String, Double> scores = Scores.of(fromWord, fromText);

        assertThat(pairs).isPositive();
        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
    }

    private static void write(ReadDocument read, Path file) throws IOException {
        Files.write(file, GuidanceJson.standard().writeBytes(read.document()));
    }
}
