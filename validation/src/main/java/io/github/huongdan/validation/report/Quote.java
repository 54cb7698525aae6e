package io.github.huongdan.validation.report;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/** The words of the source that a finding is about, for who cannot jump to a line. */
final class Quote {

    private static final int LONGEST = 200;
    private static final String CUT = "…";

    private Quote() {}

    /** The words, cut where they are many; null where there are none, or no text. */
    static @Nullable String of(@Nullable SourceText source, Span span) {
        String text = source == null ? "" : source.text();
        int end = Math.min(span.end(), text.length());
        if (span.start() >= end) {
            return null;
        }
        int cut = Math.min(end, span.start() + LONGEST);
        cut = cut < end && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        String words = text.substring(span.start(), cut).replace('\u000b', ' ');
        return cut < end ? words + CUT : words;
    }

    /** Tells whether the words of a span are few enough not to be cut. */
    static boolean whole(Span span) {
        return span.length() <= LONGEST;
    }
}
