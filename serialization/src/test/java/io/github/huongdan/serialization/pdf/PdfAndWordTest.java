package io.github.huongdan.serialization.pdf;

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

/** The same document as a Word file and as the PDF file that was printed of it. */
class PdfAndWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"party-guidance", "state-letter", "decision", "joint", "draft", "automatic-numbers"})
    void giveTheSameDocument(String name) throws IOException {
        assertThat(GuidancePdf.standard().read(pdf(name)).document())
                .isEqualTo(GuidanceWord.standard().read(word(name)).document());
    }

    /** Which rows are repeated on each page no printed page says. */
    @Test
    void giveTheSameTables() throws IOException {
        assertThat(withoutHeaderRows(GuidancePdf.standard().read(pdf("plan")).document()))
                .isEqualTo(withoutHeaderRows(
                        GuidanceWord.standard().read(word("plan")).document()))
                .anyMatch(line -> line.contains("\"cells\""));
    }

    private static List<String> withoutHeaderRows(GuidanceDocument document) {
        return GuidanceJson.standard()
                .write(document)
                .lines()
                .filter(line -> !line.contains("headerRows"))
                .toList();
    }

    static byte[] pdf(String name) throws IOException {
        return bytes(GuidancePdf.class, name + ".pdf");
    }

    private static byte[] word(String name) throws IOException {
        return bytes(GuidanceWord.class, name + ".docx");
    }

    private static byte[] bytes(Class<?> beside, String name) throws IOException {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
