package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cited acts before and after the day of issue. No document cites an act that is younger than itself, so one of two dates is wrong:
 * the document's where most acts are younger, theirs where most are older; where that doesn't tell, either may be.
 *
 * <p>Not changed after it was made.
 */
public final class Chronology {

    private final List<CitedAct> younger = new ArrayList<>();
    private int youngerActs;
    private int olderActs;

    private Chronology(Examination examination) {
        LocalDate issuedOn = examination.header().issuedOn();
        Set<String> counted = new HashSet<>();
        for (CitedAct act : examination.citedActs()) {
            LocalDate cited = act.citation().issuedOn();
            if (issuedOn == null || cited == null) {
                continue;
            }
            boolean later = cited.isAfter(issuedOn);
            boolean first = counted.add(cited + " " + act.code());
            youngerActs += later && first ? 1 : 0;
            olderActs += later || !first ? 0 : 1;
            if (later) {
                younger.add(act);
            }
        }
    }

    /** Compares the dates of a document. */
    public static Chronology of(Examination examination) {
        return examination.derived(Chronology.class, Chronology::new);
    }

    /** Lists the citations that may have a wrong date. */
    public List<CitedAct> suspectActs() {
        return youngerActs > olderActs + 1 ? List.of() : List.copyOf(younger);
    }

    /** Returns the youngest act where the day of issue may be wrong; null where it is not. */
    public @Nullable CitedAct disprovingIssueDate() {
        CitedAct youngest = null;
        for (CitedAct act : olderActs > youngerActs ? List.<CitedAct>of() : younger) {
            LocalDate latest = youngest == null ? null : youngest.citation().issuedOn();
            LocalDate cited = act.citation().issuedOn();
            youngest = latest == null || (cited != null && cited.isAfter(latest)) ? act : youngest;
        }
        return youngest;
    }
}
