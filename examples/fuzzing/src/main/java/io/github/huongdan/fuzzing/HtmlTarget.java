package io.github.huongdan.fuzzing;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.html.GuidanceHtml;
import io.github.huongdan.source.SourceText;
import java.util.Objects;

/** Any bytes as a web page: refused, or read with a line for each paragraph and every style inside the text. */
public final class HtmlTarget {

    private HtmlTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        GuidanceHtml.seems(input);
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] page) {
        ReadDocument html = Held.orRefused(() -> GuidanceHtml.standard().read(page));
        if (html == null) {
            return;
        }
        SourceText source = Objects.requireNonNull(html.source(), "source");
        Layout layout = Objects.requireNonNull(html.layout(), "layout");
        Held.same(source.lineCount(), layout.paragraphs().size() + 1, "the number of lines");
        int at = 0;
        for (LaidParagraph paragraph : layout.paragraphs()) {
            Held.same(paragraph.span().start(), at, "where a paragraph begins");
            at = paragraph.span().end() + 1;
        }
        int end = 0;
        for (StyledText styled : layout.styles()) {
            Held.check(styled.span().start() >= end, "styles overlap");
            end = styled.span().end();
        }
        Held.check(end <= source.text().length(), "a style ends beyond the text");
        Held.everyLetterIsPlaced(Objects.requireNonNull(html.sourceMap(), "source map"));
        Held.comesBackFromJson(html.document());
    }
}
