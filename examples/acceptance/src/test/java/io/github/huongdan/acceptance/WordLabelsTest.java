package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;

@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class WordLabelsTest {

    @Test
    void showsTheLabelsThatWordShows() throws IOException {
        for (Map.Entry<Path, JsonNode> labels : Corpus.wordLabels("numbering").entrySet()) {
            List<String> expected = new ArrayList<>();
            for (JsonNode article : labels.getValue()) {
                for (JsonNode item : article.get("items")) {
                    if (item.get("automatic").asBoolean()) {
                        expected.add(item.get("label").asString() + " "
                                + start(item.get("opens").asString()));
                    }
                }
            }

            List<String> shown = new ArrayList<>();
            ReadDocument word = Corpus.readWord(labels.getKey());
            for (LaidParagraph paragraph : word.layout().paragraphs()) {
                if (paragraph.labelEnd() > 0) {
                    int start = paragraph.span().start();
                    int end = start + paragraph.labelEnd();
                    String label = word.source().text(new Span(start, end)).strip();
                    shown.add(label + " "
                            + start(word.source()
                                    .text(new Span(end, paragraph.span().end()))));
                }
            }

            assertThat(expected).isNotEmpty();
            assertThat(shown).as(labels.getKey().toString()).isEqualTo(expected);
        }
    }

    private static String start(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(30, stripped.length()));
    }
}
