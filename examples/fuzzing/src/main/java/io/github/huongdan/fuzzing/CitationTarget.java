package io.github.huongdan.fuzzing;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Any text with citations: they stand in it as they say, in order, apart or within one another, and go through JSON. */
public final class CitationTarget {

    private CitationTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(new String(input, StandardCharsets.UTF_8)));
    }

    private static void run(String text) {
        List<CitationOccurrence> found = Citations.in(text);
        Deque<Span> open = new ArrayDeque<>();
        int last = 0;
        for (CitationOccurrence occurrence : found) {
            Span span = occurrence.span();
            Held.check(span.end() <= text.length(), "the citation ends at " + span.end() + " beyond the text");
            Held.same(
                    text.substring(span.start(), span.end()),
                    occurrence.citation().text(),
                    "the text at the span");
            Held.check(span.start() >= last, "the citation at " + span.start() + " comes after the one at " + last);
            last = span.start();
            while (!open.isEmpty() && open.peek().end() <= span.start()) {
                open.pop();
            }
            Span around = open.peek();
            Held.check(around == null || span.end() <= around.end(), span + " overlaps " + around);
            open.push(span);
        }
        LegalBasis ground = new LegalBasis(
                text, found.stream().map(CitationOccurrence::citation).toList());
        Held.comesBackFromJson(GuidanceDocument.builder()
                .basis(new Basis(List.of(ground), null))
                .build());
    }
}
