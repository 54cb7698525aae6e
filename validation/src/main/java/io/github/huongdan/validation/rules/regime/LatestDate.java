package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day that a document can't be older than: the latest date of an act it cites, else the latest one in its grounds and preamble. Dates
 * in provisions and tasks don't count: they may lie ahead.
 */
public final class LatestDate {

    private LatestDate() {}

    /** Finds the day, or null where the document writes none that counts. */
    public static @Nullable LocalDate in(GuidanceDocument document) {
        List<Passage> passages = Passages.of(document);
        LocalDate cited = latest(passages.stream()
                .filter(passage -> opens(passage) || passage.pointer().startsWith("/sections/"))
                .flatMap(passage -> Citations.in(passage.text()).stream())
                .map(CitationOccurrence::citation)
                .map(citation -> citation.issuedOn()));
        return cited != null
                ? cited
                : latest(passages.stream()
                        .filter(LatestDate::opens)
                        .flatMap(passage -> WrittenDate.in(passage.text()).stream())
                        .map(written -> written.date()));
    }

    private static boolean opens(Passage passage) {
        return passage.pointer().startsWith("/basis/") || passage.pointer().startsWith("/preamble/");
    }

    private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }
}
