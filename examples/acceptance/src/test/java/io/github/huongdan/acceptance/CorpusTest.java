package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class CorpusTest {

    private static final double MEAN = 0.94;
    private static final double EVERY_FIELD = 0.82;
    private static final int CHANGED_AS_TEXT = 2;

    @TempDir
    private Path output;

    @Test
    void readsRealDocumentsAsACarefulPersonDoes() throws IOException, InterruptedException {
        for (Path document : Corpus.documents()) {
            String name = document.getFileName().toString().replace(".txt", ".json");
            Files.write(
                    output.resolve(name),
                    GuidanceJson.standard().writeBytes(Corpus.read(document).document()));
        }

        Map<String, Double> scores = scores();

        assertThat(scores).containsKey("macro-F1");
        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores)
                .allSatisfy((field, score) -> assertThat(score).as(field).isGreaterThanOrEqualTo(EVERY_FIELD));
    }

    @Test
    void losesNoCharacterOfARealDocument() throws IOException {
        for (Path document : Corpus.documents()) {
            SourceMap map = Corpus.read(document).sourceMap();
            assertThat(unplaced(map)).as(document.getFileName().toString()).isEmpty();
        }
    }

    @Test
    void writesRealDocumentsAsJsonAndXmlAndReadsThemBackEqual() throws IOException {
        for (Path file : Corpus.documents()) {
            ReadDocument read = Corpus.read(file);
            GuidanceDocument document = read.document();
            assertThat(GuidanceJson.standard().read(GuidanceJson.standard().writeBytes(document)))
                    .isEqualTo(document);
            assertThat(GuidanceXml.standard().read(GuidanceXml.standard().writeBytes(document)))
                    .isEqualTo(document);
        }
    }

    @Test
    void writesRealDocumentsAsTextAndReadsThemBackEqual() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Path file : Corpus.documents()) {
            GuidanceDocument document = Corpus.read(file).document();
            String text = GuidanceText.standard().write(document);
            if (!GuidanceText.standard().read(text).document().equals(document)) {
                changed.add(file.getFileName().toString());
            }
        }

        assertThat(changed).hasSizeLessThanOrEqualTo(CHANGED_AS_TEXT);
    }

    /**
     * Characters, but for blanks, that no part of the document holds. The bars of a table, {@code V/v} and the comma between place and date are
     * the structure itself.
     */
    private static String unplaced(SourceMap map) {
        String text = map.source().text();
        BitSet placed = new BitSet();
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            placed.set(span.start(), span.end());
        }
        StringBuilder lost = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean structure = text.charAt(i) == '|'
                    || text.startsWith(", ngày", i)
                    || text.startsWith(",ngày", i)
                    || text.startsWith("V/v", Math.max(0, text.lastIndexOf('V', i)));
            if (!isBlank(text.charAt(i)) && !placed.get(i) && !structure) {
                lost.append(map.source().position(i)).append(' ');
            }
        }
        return lost.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private Map<String, Double> scores() throws IOException, InterruptedException {
        Path corpus = Corpus.directory();
        Process python = new ProcessBuilder(List.of(
                        "python3",
                        corpus.resolve("score.py").toString(),
                        corpus.resolve("gold").toString(),
                        output.toString()))
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
