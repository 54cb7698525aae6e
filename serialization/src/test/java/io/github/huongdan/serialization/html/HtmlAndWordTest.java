package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document as a Word file and as the page that LibreOffice made of it. */
class HtmlAndWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"decision", "joint", "party-guidance", "plan", "state-letter"})
    void giveTheSameDocument(String name) throws IOException {
        assertThat(GuidanceHtml.standard()
                        .read(ReadHtml.resource(name + ".html"))
                        .document())
                .isEqualTo(GuidanceWord.standard().read(word(name)).document());
    }

    private static byte[] word(String name) throws IOException {
        try (InputStream file = GuidanceWord.class.getResourceAsStream(name + ".docx")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
