package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code score.py} of the corpus says of documents that were read. */
final class Scores {

    private Scores() {}

    /** The F1 of each field, and of all as {@code macro-F1}. */
    static Map<String, Double> of(Path labels, Path read) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(List.of(
                        "python3",
                        Corpus.directory().resolve("score.py").toString(),
                        labels.toString(),
                        read.toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(printed).isZero();
        Map<String, Double> scores = new TreeMap<>();
        for (String line : printed.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            String last = words[words.length - 1];
            if (last.matches("\\d\\.\\d+")) {
                scores.put(
                        words.length > 5 && line.startsWith("documents") ? "macro-F1" : words[0], Double.valueOf(last));
            }
        }
        return scores;
    }
}
