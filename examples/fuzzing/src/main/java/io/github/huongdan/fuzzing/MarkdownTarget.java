package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.markdown.GuidanceMarkdown;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.Objects;

/** Any bytes as Markdown: refused, or read with every value inside the text. */
public final class MarkdownTarget {

    private MarkdownTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        GuidanceMarkdown.seems(input);
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] text) {
        ReadDocument markdown = Held.orRefused(() -> GuidanceMarkdown.standard().read(text));
        if (markdown == null) {
            return;
        }
        SourceMap map = Objects.requireNonNull(markdown.sourceMap(), "source map");
        int length = map.source().text().length();
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            Held.check(span.end() <= length, "a value ends beyond the text");
            map.source().position(span.start());
        }
        Held.comesBackFromJson(markdown.document());
    }
}
