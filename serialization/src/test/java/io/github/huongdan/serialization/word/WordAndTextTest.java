package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.ParagraphPosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document as a Word file and as the text that a person pastes from it. */
class WordAndTextTest {

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.OwnDocuments#wordFiles")
    void giveTheSameDocument(String name) throws IOException {
        GuidanceDocument word =
                GuidanceWord.standard().read(bytes(name + ".docx")).document();
        GuidanceDocument text =
                GuidanceText.standard().read(bytes(name + ".txt")).document();

        assertThat(word.sections()).isNotEmpty();
        assertThat(shared(word)).isEqualTo(shared(text));
    }

    @Test
    void tablesAndAppendicesOfAWordFileArePartsOfTheModel() throws IOException {
        GuidanceDocument plan = GuidanceWord.standard().read(bytes("plan.docx")).document();

        assertThat(plan.appendices()).hasSize(1);
        assertThat(GuidanceJson.standard().write(plan)).contains("\"headerRows\": 1");
    }

    @Test
    void trackedChangesAreTold() throws IOException {
        ReadDocument read = GuidanceWord.standard().read(bytes("tracked-changes.docx"));

        assertThat(read.notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.TRACKED_CHANGES);
    }

    @Test
    void aValueHasItsParagraphAndItsCell() throws IOException {
        ReadDocument read = GuidanceWord.standard().read(bytes("party-guidance.docx"));

        int issuer = read.sourceMap().span("/header/issuer").orElseThrow().start();
        assertThat(read.location(issuer)).containsInstanceOf(ParagraphPosition.class);
        ParagraphPosition place = (ParagraphPosition) read.location(issuer).orElseThrow();
        assertThat(place.cell()).isNotNull();
        assertThat(place.cell().column()).isEqualTo(1);
    }

    /** What both forms carry: a text has no header rows, no headers of pages, and no notes apart from their marks. */
    private static String shared(GuidanceDocument document) {
        GuidanceDocument placed = document.toBuilder().unclassified(List.of()).build();
        return GuidanceJson.standard().write(placed).replaceAll("\\s*\"headerRows\": \\d+,", "");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = WordAndTextTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
