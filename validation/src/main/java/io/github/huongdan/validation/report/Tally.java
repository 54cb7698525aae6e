package io.github.huongdan.validation.report;

import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.validation.JudgedAs;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found in all documents of a run together. Keeps one line for each document, unless told not to, and never its findings. Not thread-safe. */
public final class Tally {

    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> byRule = new HashMap<>();
    private final Map<NotChecked, Integer> notChecked = new TreeMap<>(Tally::inOrder);
    private final List<DocumentCount> documents = new ArrayList<>();
    private int unreadable;
    private int known;
    private int suppressed;

    private final boolean keepsDocuments;

    /** Starts with nothing. */
    public Tally() {
        this(true);
    }

    private Tally(boolean keepsDocuments) {
        this.keepsDocuments = keepsDocuments;
    }

    /** Starts with nothing, and counts only: {@link #documents()} stays empty, however many there are. */
    public static Tally withoutDocuments() {
        return new Tally(false);
    }

    /** How often a rule was broken. */
    public record RuleCount(String ruleId, int count) {}

    /** In how many documents a rule could not be checked for one reason. */
    public record NotCheckedCount(NotChecked rule, int documents) {}

    /**
     * What was found in one document.
     *
     * @param notes what the reader noted about the whole source
     * @param judgedAs what it was judged as; null where it could not be read
     * @param unreadable why it could not be read; null where it was read
     */
    public record DocumentCount(
            String name,
            int errors,
            int warnings,
            int infos,
            List<ReadingNote> notes,
            @Nullable JudgedAs judgedAs,
            @Nullable String unreadable) {}

    /** Counts what was found in one document. */
    public void add(JudgedDocument judged) {
        Report report = judged.report();
        for (Finding finding : report.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            byRule.merge(finding.ruleId(), 1, Integer::sum);
        }
        report.notChecked().forEach(rule -> notChecked.merge(rule, 1, Integer::sum));
        known += report.known().size();
        suppressed += report.suppressed().size();
        if (!keepsDocuments) {
            return;
        }
        documents.add(new DocumentCount(
                judged.name(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                judged.notes(),
                report.judgedAs(),
                null));
    }

    /** Counts a document that could not be read. */
    public void addUnreadable(String name, String sentence) {
        unreadable++;
        if (!keepsDocuments) {
            return;
        }
        documents.add(new DocumentCount(name, 0, 0, 0, List.of(), null, sentence));
    }

    /** Lists all documents in the order they came, the unreadable ones too. */
    public List<DocumentCount> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** Returns how many documents could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Returns how many findings of one severity there are. */
    public int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    /** Returns how many findings a baseline holds already. */
    public int known() {
        return known;
    }

    /** Returns how many findings are suppressed. */
    public int suppressed() {
        return suppressed;
    }

    /** Lists the rules that were broken, those most often broken first, equals by their id. */
    public List<RuleCount> rules() {
        return byRule.entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RuleCount::count).reversed().thenComparing(RuleCount::ruleId))
                .toList();
    }

    /** Lists the rules that could not be checked, or not in full, by their id and by what was missing, with the number of documents. */
    public List<NotCheckedCount> notChecked() {
        return notChecked.entrySet().stream()
                .map(entry -> new NotCheckedCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static int inOrder(NotChecked one, NotChecked other) {
        int byRule = one.ruleId().compareTo(other.ruleId());
        int byEvidence = byRule == 0 ? one.missing().compareTo(other.missing()) : byRule;
        return byEvidence == 0 ? Boolean.compare(one.inPart(), other.inPart()) : byEvidence;
    }
}
