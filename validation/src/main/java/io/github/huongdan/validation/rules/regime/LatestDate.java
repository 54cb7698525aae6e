package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest date that a document writes anywhere: a document can't be older, as far as it speaks of the past. */
public final class LatestDate {

    private LatestDate() {}

    /** Finds the latest date of a document's text, or null where it writes none. */
    public static @Nullable LocalDate in(GuidanceDocument document) {
        LocalDate latest = null;
        for (Passage passage : Passages.of(document)) {
            for (WrittenDate written : WrittenDate.in(passage.text())) {
                LocalDate date = written.date();
                if (date != null && (latest == null || date.isAfter(latest))) {
                    latest = date;
                }
            }
        }
        return latest;
    }
}
