package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class CorpusTest {

    private static final double MEAN = 0.985;
    private static final double EVERY_FIELD = 0.95;
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

        Map<String, Double> scores = Scores.of(Corpus.directory().resolve("gold"), output);

        assertThat(scores).containsKey("macro-F1");
        assertThat(scores.get("macro-F1")).isGreaterThanOrEqualTo(MEAN);
        assertThat(scores)
                .allSatisfy((field, score) -> assertThat(score).as(field).isGreaterThanOrEqualTo(EVERY_FIELD));
    }

    @Test
    void losesNoCharacterOfARealDocument() throws IOException {
        for (Path document : Corpus.documents()) {
            assertThat(Unplaced.of(Corpus.read(document)))
                    .as(document.getFileName().toString())
                    .isEmpty();
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
}
