package io.github.huongdan.serialization.markdown;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Reads texts of tests. */
final class ReadMarkdown {

    /** A letterhead, so that what follows it is read as a body. */
    static final String HEAD =
            "SỞ NỘI VỤ\n\nSố: 7/HD-SNV\n\n**HƯỚNG DẪN**\n\n**về thi đua**\n\nSở Nội vụ hướng dẫn như sau:\n\n";

    private ReadMarkdown() {}

    static ReadDocument of(String text) {
        return GuidanceMarkdown.standard().read(text);
    }

    /** What stands in the source where a value stands. */
    static String source(ReadDocument read, String pointer) {
        Span span = Objects.requireNonNull(read.sourceMap()).span(pointer).orElseThrow();
        return Objects.requireNonNull(read.source()).text(span);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream file = GuidanceMarkdown.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
