package io.github.huongdan.serialization.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.html.GuidanceHtml;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.markdown.GuidanceMarkdown;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same document in each form that offices keep, told by its content and name, gives the same model as the .docx. What a form cannot carry is left out
 * of the comparison: neither a PDF file, a text nor Markdown says which rows of a table each page repeats; a text has no notes apart from its marks, so
 * that they stand among its lines; a line of dashes is drawn in Markdown, and no text.
 */
class OneDocumentInEachFormTest {

    private static final String HEADER_ROWS = "\\s*\"headerRows\": \\d+,";
    private static final String DASHES = ",?\\s*\"-{3,}\"";

    @ParameterizedTest
    @CsvSource({
        "state-letter, doc html pdf txt md",
        "decision, doc html pdf txt md",
        "joint, doc html pdf txt md",
        "party-guidance, doc html pdf txt md",
        "plan, doc html pdf txt md",
        "draft, doc pdf txt",
        "automatic-numbers, doc pdf txt"
    })
    void givesTheSameModel(String name, String forms) throws IOException {
        GuidanceDocument word = read(GuidanceWord.class, name + ".docx");

        assertThat(word.sections()).isNotEmpty();
        for (String form : forms.split(" ")) {
            GuidanceDocument other = read(beside(form), name + "." + form);
            assertThat(shared(other, form)).as(form).isEqualTo(shared(word, form));
        }
    }

    private static Class<?> beside(String form) {
        return switch (form) {
            case "pdf" -> GuidancePdf.class;
            case "html" -> GuidanceHtml.class;
            case "md" -> GuidanceMarkdown.class;
            default -> GuidanceWord.class;
        };
    }

    private static String shared(GuidanceDocument document, String form) {
        boolean pages = form.equals("doc") || form.equals("html");
        GuidanceDocument told = form.equals("txt")
                ? document.toBuilder().unclassified(List.of()).build()
                : document;
        String json = GuidanceJson.standard().write(told);
        json = pages ? json : json.replaceAll(HEADER_ROWS, "");
        return form.equals("md") ? json.replaceAll(DASHES, "") : json;
    }

    private static GuidanceDocument read(Class<?> beside, String name) throws IOException {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return GuidanceFormats.standard()
                    .read(Objects.requireNonNull(file, name).readAllBytes(), name)
                    .document();
        }
    }
}
