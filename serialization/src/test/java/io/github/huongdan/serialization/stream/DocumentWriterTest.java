package io.github.huongdan.serialization.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentWriterTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final GuidanceDocument FULL = SampleDocument.full();
    private static final GuidanceDocument EMPTY = GuidanceDocument.builder().build();
    private static final GuidanceDocument UNWRITABLE =
            GuidanceDocument.builder().subject("\uD800").build();

    static List<ManyDocuments> forms() {
        return List.of(
                JSON.lines(),
                JSON.array(),
                JSON.compact().array(),
                XML.collection(),
                XML.compact().collection());
    }

    private static String written(ManyDocuments form, GuidanceDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = form.writer(out)) {
            for (GuidanceDocument document : documents) {
                writer.write(document);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsWrittenCanBeRead(ManyDocuments form) throws IOException {
        for (GuidanceDocument[] documents :
                new GuidanceDocument[][] {{}, {FULL}, {EMPTY, FULL, FULL}, {FULL, EMPTY, EMPTY}}) {
            byte[] bytes = written(form, documents).getBytes(StandardCharsets.UTF_8);

            assertThat(form.reader(new ByteArrayInputStream(bytes)).stream()).containsExactly(documents);
        }
    }

    @Test
    void eachDocumentHasTheBytesItHasAlone() throws IOException {
        String compact = JSON.compact().write(FULL);
        String pretty = JSON.write(FULL).stripTrailing();
        String xml = XML.write(FULL).substring(XML.write(FULL).indexOf("<guidance"));
        String dense = XML.compact().write(FULL).substring(XML.write(FULL).indexOf('>') + 1);
        String root = "<guidances xmlns=\"urn:huongdan:1.1\">";
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

        assertThat(written(JSON.lines(), FULL, FULL)).isEqualTo(compact + "\n" + compact + "\n");
        assertThat(written(JSON.array(), FULL, FULL)).isEqualTo("[\n" + pretty + ",\n" + pretty + "\n]\n");
        assertThat(written(JSON.compact().array(), FULL, FULL)).isEqualTo("[" + compact + "," + compact + "]");
        assertThat(written(XML.collection(), FULL, FULL))
                .isEqualTo(declaration + "\n" + root + "\n" + xml + xml + "</guidances>\n");
        assertThat(written(XML.compact().collection(), FULL)).isEqualTo(declaration + root + dense + "</guidances>");
    }

    @Test
    void streamsWithoutDocumentsAreComplete() throws IOException {
        assertThat(written(JSON.lines())).isEmpty();
        assertThat(written(JSON.array())).isEqualTo("[]\n");
        assertThat(written(JSON.compact().array())).isEqualTo("[]");
        assertThat(written(XML.compact().collection())).endsWith("<guidances xmlns=\"urn:huongdan:1.1\"></guidances>");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aDocumentThatCannotBeWrittenLeavesNoTrace(ManyDocuments form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = form.writer(out)) {
            assertThatThrownBy(() -> writer.write(UNWRITABLE)).isExactlyInstanceOf(UnwritableDocumentException.class);
            assertThat(out.size()).isZero();
            writer.write(FULL);
            assertThatThrownBy(() -> writer.write(UNWRITABLE)).isExactlyInstanceOf(UnwritableDocumentException.class);
            writer.write(EMPTY);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(form, FULL, EMPTY));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFailedStreamIsClosedWithoutAnEnd(ManyDocuments form) throws IOException {
        Full out = new Full(SampleDocument.json().length);
        DocumentWriter writer = form.writer(out);
        assertThatThrownBy(() -> {
                    while (true) {
                        writer.write(FULL);
                    }
                })
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("full");
        int size = out.size;

        assertThatThrownBy(() -> writer.write(EMPTY)).isExactlyInstanceOf(IOException.class);
        writer.close();

        assertThat(out.size).isEqualTo(size);
        assertThat(out.closed).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void closingTwiceIsClosingOnceAndNothingFollows(ManyDocuments form) throws IOException {
        Full out = new Full(1_000);
        DocumentWriter writer = form.writer(out);
        writer.write(EMPTY);
        writer.close();
        int size = out.size;
        writer.close();

        assertThatThrownBy(() -> writer.write(EMPTY)).isExactlyInstanceOf(IOException.class);
        assertThat(out.size).isEqualTo(size);
        assertThat(out.closed).isEqualTo(1);
    }

    /** Takes so many bytes and then fails. */
    private static final class Full extends OutputStream {

        private final int room;
        private int size;
        private int closed;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int unit) throws IOException {
            if (size == room) {
                throw new IOException("full");
            }
            size++;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
