package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cited acts before and after the day of issue. No document cites an act that is younger than itself, so one of two dates is wrong: theirs
 * where most acts are older, or where a few are of years to come; else the document's.
 *
 * <p>Not changed after it was made.
 */
public final class Chronology {

    private final List<CitedAct> younger = new ArrayList<>();
    private int youngerActs;
    private int olderActs;
    private boolean yearsToCome = true;

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
                yearsToCome &= cited.getYear() > lastYear(examination.document().subject(), issuedOn);
            }
        }
    }

    /** Compares the dates of a document. */
    public static Chronology of(Examination examination) {
        return examination.derived(Chronology.class, Chronology::new);
    }

    /** Lists the citations that have a wrong date. */
    public List<CitedAct> wronglyDatedActs() {
        return actsAreWrong() ? List.copyOf(younger) : List.of();
    }

    /** Returns the youngest act where it is the day of issue that is wrong; null where it is not. */
    public @Nullable CitedAct disprovingIssueDate() {
        CitedAct youngest = null;
        for (CitedAct act : actsAreWrong() ? List.<CitedAct>of() : younger) {
            LocalDate latest = youngest == null ? null : youngest.citation().issuedOn();
            LocalDate cited = act.citation().issuedOn();
            youngest = latest == null || (cited != null && cited.isAfter(latest)) ? act : youngest;
        }
        return youngest;
    }

    private boolean actsAreWrong() {
        return youngerActs < olderActs || (youngerActs <= olderActs + 1 && yearsToCome);
    }

    /** The latest year that the day of issue and the subject ({@code … năm 2019}) are of. */
    private static int lastYear(@Nullable String subject, LocalDate issuedOn) {
        int last = issuedOn.getYear();
        for (Word word : Words.of(subject == null ? "" : subject)) {
            boolean year = word.key().length() == 4 && word.key().chars().allMatch(c -> c >= '0' && c <= '9');
            last = year ? Math.max(last, Integer.parseInt(word.key())) : last;
        }
        return last;
    }
}
