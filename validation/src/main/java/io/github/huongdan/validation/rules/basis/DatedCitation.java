package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation with the dates that it writes.
 *
 * @param dates in order, at least one
 */
record DatedCitation(CitedAct act, List<WrittenDate> dates) {

    /** All dated citations of a document. */
    private record All(List<DatedCitation> citations) {}

    /** Lists the citations that write a date, in order. */
    static List<DatedCitation> all(Examination examination) {
        return examination.derived(All.class, DatedCitation::find).citations();
    }

    private static All find(Examination examination) {
        List<DatedCitation> citations = new ArrayList<>();
        for (CitedAct act : examination.citedActs()) {
            List<WrittenDate> dates = WrittenDate.in(act.citation().text());
            if (!dates.isEmpty()) {
                citations.add(new DatedCitation(act, dates));
            }
        }
        return new All(citations);
    }

    /** Returns what stands between the code and the first date, without blanks around it; null where the date does not follow the code. */
    @Nullable
    String separator() {
        String text = act.citation().text();
        int at = act.code() == null
                ? -1
                : act.codeStart() - act.start() + act.code().text().length();
        int date = dates.get(0).start();
        return at < 0 || at > date ? null : text.substring(at, date).strip();
    }
}
