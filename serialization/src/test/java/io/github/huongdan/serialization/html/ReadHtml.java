package io.github.huongdan.serialization.html;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Reads pages of tests. */
final class ReadHtml {

    private ReadHtml() {}

    static ReadDocument of(String html) {
        return GuidanceHtml.standard().read(html);
    }

    /** The lines of the text, a paragraph each, breaks shown as bars. */
    static List<String> lines(String html) {
        return Objects.requireNonNull(of(html).source())
                .text()
                .lines()
                .map(line -> line.replace('\u000b', '|'))
                .toList();
    }

    static List<ReadingDoubt> doubts(ReadDocument read) {
        return read.notes().stream()
                .filter(note -> note.pointer().isEmpty())
                .map(ReadingNote::doubt)
                .toList();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream file = GuidanceHtml.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
