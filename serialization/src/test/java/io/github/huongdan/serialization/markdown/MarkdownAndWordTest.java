package io.github.huongdan.serialization.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document as a Word file and as Markdown, its letterhead as a table of HTML. */
class MarkdownAndWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"decision", "joint", "state-letter"})
    void giveTheSameDocument(String name) throws IOException {
        assertThat(markdown(name)).isEqualTo(word(name));
    }

    /** Which rows are repeated on each page no Markdown says. */
    @Test
    void giveTheSameTables() throws IOException {
        assertThat(lines(markdown("plan"))).isEqualTo(lines(word("plan"))).anyMatch(line -> line.contains("\"cells\""));
    }

    /** A line of dashes is a drawn line in Markdown. */
    @Test
    void giveTheSameButForLinesOfDashes() throws IOException {
        GuidanceDocument markdown = markdown("party-guidance");
        GuidanceDocument word = word("party-guidance");

        assertThat(markdown.header().marks()).containsExactly("*");
        assertThat(markdown.sections()).isEqualTo(word.sections());
        assertThat(markdown.basis()).isEqualTo(word.basis());
        assertThat(markdown.recipients()).isEqualTo(word.recipients());
        assertThat(markdown.signatories()).isEqualTo(word.signatories());
    }

    private static List<String> lines(GuidanceDocument document) {
        return GuidanceJson.standard()
                .write(document)
                .lines()
                .filter(line -> !line.contains("headerRows"))
                .toList();
    }

    private static GuidanceDocument markdown(String name) throws IOException {
        return GuidanceMarkdown.standard()
                .read(ReadMarkdown.resource(name + ".md"))
                .document();
    }

    private static GuidanceDocument word(String name) throws IOException {
        try (InputStream file = GuidanceWord.class.getResourceAsStream(name + ".docx")) {
            return GuidanceWord.standard()
                    .read(Objects.requireNonNull(file, name).readAllBytes())
                    .document();
        }
    }
}
