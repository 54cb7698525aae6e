package io.github.huongdan.serialization.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader of many documents tells: the subject of each document, the place of each error. */
public final class Outcomes {

    private Outcomes() {}

    public static List<String> of(ManyDocuments form, String input) {
        return of(form, input.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads in one piece and byte by byte, which must tell the same. */
    public static List<String> of(ManyDocuments form, byte[] input) {
        List<String> outcomes = of(form.reader(new ByteArrayInputStream(input)));
        assertThat(of(form.reader(new Drops(input)))).isEqualTo(outcomes);
        return outcomes;
    }

    private static List<String> of(DocumentReader reader) {
        List<String> outcomes = new ArrayList<>();
        try (reader) {
            while (reader.hasNext()) {
                try {
                    outcomes.add(String.valueOf(reader.next().subject()));
                } catch (MalformedDocumentException e) {
                    outcomes.add(e.place().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    /** Takes such as {@code a /1} apart: subjects, and last the path of the error, two apostrophes where it has none. */
    public static List<String> expected(String spaced, String position) {
        List<String> expected = new ArrayList<>(List.of(spaced.split(" ")));
        String path = expected.remove(expected.size() - 1);
        expected.add(path.equals("''") ? position : path + ", " + position);
        return expected;
    }

    /** Returns the only error that a reader tells. */
    public static MalformedDocumentException refusal(ManyDocuments form, byte[] input) {
        DocumentReader reader = form.reader(new ByteArrayInputStream(input));
        MalformedDocumentException refusal = null;
        while (reader.hasNext()) {
            try {
                reader.next();
            } catch (MalformedDocumentException e) {
                assertThat(refusal).isNull();
                refusal = e;
            }
        }
        assertThat(refusal).isNotNull();
        return refusal;
    }

    /** Gives one byte at a time, and now and then none. */
    private static final class Drops extends InputStream {

        private final byte[] bytes;
        private int next;
        private boolean dry;

        Drops(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return next == bytes.length ? -1 : bytes[next++] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            dry = !dry;
            if (dry) {
                return 0;
            }
            int unit = read();
            if (unit < 0) {
                return -1;
            }
            buffer[offset] = (byte) unit;
            return 1;
        }
    }
}
