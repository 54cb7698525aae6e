package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage that writes dates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param passage the passage
 * @param dates in order, at least one
 */
public record DatedPassage(Passage passage, List<WrittenDate> dates) {

    /** All such passages of a document. */
    private record All(List<DatedPassage> passages) {}

    /** Lists the passages everywhere in a document that write a date, in order. */
    public static List<DatedPassage> all(Examination examination) {
        return examination.derived(All.class, DatedPassage::find).passages();
    }

    private static All find(Examination examination) {
        List<DatedPassage> found = new ArrayList<>();
        for (Passage passage : examination.passagesWith("12")) {
            List<WrittenDate> dates = WrittenDate.in(passage.text());
            if (!dates.isEmpty()) {
                found.add(new DatedPassage(passage, dates));
            }
        }
        return new All(found);
    }
}
