package io.github.huongdan.serialization.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static final GuidanceDocument FULL = SampleDocument.full();
    private static final List<ManyDocuments> FORMS = List.of(
            GuidanceJson.standard().lines(),
            GuidanceJson.standard().array(),
            GuidanceJson.standard().compact().array(),
            GuidanceXml.standard().collection(),
            GuidanceXml.standard().compact().collection());
    private static final List<byte[]> WHOLES =
            FORMS.stream().map(form -> written(form, 3)).toList();

    static List<ManyDocuments> forms() {
        return FORMS;
    }

    private static byte[] written(ManyDocuments form, int documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = form.writer(out)) {
            for (int i = 0; i < documents; i++) {
                writer.write(FULL);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Any damage is told, or is none: what is read without an error is three documents. */
    @Property(tries = 3_000)
    void anyDamageGivesDocumentsOrTheOneError(
            @ForAll @IntRange(max = 4) int form, @ForAll @IntRange(max = 100_000) int at, @ForAll byte[] damage) {
        byte[] bytes = WHOLES.get(form).clone();
        for (int i = 0; i < Math.min(damage.length, 4); i++) {
            bytes[(at + i) % bytes.length] = damage[i];
        }
        DocumentReader reader = FORMS.get(form).reader(new ByteArrayInputStream(bytes));
        int read = 0;
        int refused = 0;
        while (reader.hasNext()) {
            try {
                reader.next();
                read++;
            } catch (MalformedDocumentException e) {
                assertThat(e.place().position()).isNotNull();
                refused++;
            }
        }
        assertThat(read + refused).isLessThan(20);
        assertThat(refused > 0 || read == 3).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void cutOffAtAnyByteKeepsWhatIsComplete(ManyDocuments form) {
        byte[] whole = written(form, 2);
        boolean lines = form.equals(FORMS.get(0));
        for (int length = 0; length < whole.length - 1; length += 7) {
            DocumentReader reader = form.reader(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
            int read = 0;
            MalformedDocumentException refusal = null;
            while (reader.hasNext()) {
                try {
                    assertThat(reader.next()).isEqualTo(FULL);
                    read++;
                } catch (MalformedDocumentException e) {
                    assertThat(refusal).isNull();
                    refusal = e;
                }
            }
            assertThat(read).isLessThanOrEqualTo(2);
            assertThat(refusal != null || lines).as("%d bytes", length).isTrue();
        }
    }

    /** What a document is refused for, and where, does not depend on what stands before it, nor on where the buffer ends. */
    @ParameterizedTest
    @MethodSource("forms")
    void theSameErrorIsToldBehindManyDocuments(ManyDocuments form) {
        for (int documents = 10; documents < 40; documents += 9) {
            String text = new String(written(form, documents), StandardCharsets.UTF_8);
            String name = text.startsWith("<?xml") ? "<position>" : "\"position\":";
            int last = text.lastIndexOf(name);
            String misspelt = text.substring(0, last) + name.replace('t', 'x') + text.substring(last + name.length());
            DocumentReader reader = form.reader(new ByteArrayInputStream(misspelt.getBytes(StandardCharsets.UTF_8)));
            for (int i = 1; i < documents; i++) {
                assertThat(reader.next()).isEqualTo(FULL);
            }

            MalformedDocumentException refusal = catchThrowableOfType(MalformedDocumentException.class, reader::next);

            assertThat(refusal.place().path())
                    .isIn(
                            "/" + (documents - 1) + "/signatories/0/posixion",
                            "/guidances/guidance[" + documents + "]/signatories/signatory[1]/posixion");
            assertThat(refusal.place().position())
                    .isEqualTo(SourceText.of(misspelt).position(last));
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aStreamThatFailsIsToldOnce(ManyDocuments form) throws IOException {
        byte[] whole = written(form, 2);
        Failing failing = new Failing();
        InputStream cut = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length * 3 / 4));
        DocumentReader reader = form.reader(new SequenceInputStream(cut, failing));

        assertThat(reader.next()).isEqualTo(FULL);
        assertThat(reader.hasNext()).isTrue();
        assertThatThrownBy(reader::next)
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("broken");
        assertThat(reader.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void closingClosesTheStream(ManyDocuments form) throws IOException {
        Failing stream = new Failing();
        try (DocumentReader reader = form.reader(stream)) {
            assertThatThrownBy(reader::next).isExactlyInstanceOf(UncheckedIOException.class);
        }
        assertThat(stream.closed).isTrue();
        DocumentReader closed = form.reader(new ByteArrayInputStream(written(form, 1)));
        closed.hasNext();
        closed.close();
        assertThat(closed.hasNext()).isFalse();
    }

    private static final class Failing extends InputStream {

        private boolean closed;

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
