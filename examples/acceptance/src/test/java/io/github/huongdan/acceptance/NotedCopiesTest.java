package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.review.Annotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Whole PDF files are reviewed, and another library looks at the copies. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class NotedCopiesTest {

    private final GuidanceValidator validator = GuidanceValidator.standard();

    @Test
    void aCopyHoldsANoteForEachFindingAndBeginsWithTheFile() throws IOException {
        List<Path> noted = new ArrayList<>();
        for (Path path : Corpus.pdfFiles()) {
            byte[] file = Files.readAllBytes(path);
            ReadDocument read = GuidancePdf.standard().read(file).named("document.pdf");
            List<Annotation> said = Annotations.in(Locale.ENGLISH)
                    .withRules(validator.rules())
                    .of(new JudgedDocument(read, validator.validate(read)));
            try {
                byte[] copy = GuidancePdf.standard()
                        .annotate(file, said, Reviewer.HUONGDAN)
                        .content();
                noted.add(path);
                assertThat(copy).startsWith(file);
                assertThat(notes(copy)).isEqualTo(notes(file) + said.size());
            } catch (MalformedDocumentException e) {
                assertThat(e).hasMessageContaining("signed");
            }
        }

        assertThat(noted).isNotEmpty();
    }

    private static int notes(byte[] file) throws IOException {
        int notes = 0;
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                notes += page.getAnnotations().size();
            }
        }
        return notes;
    }
}
