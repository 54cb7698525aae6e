package io.github.huongdan.validation.report;

import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.rule.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why rules could not be checked, or not in full, and which.
 *
 * @param missing the evidence that there was none of
 * @param inPart whether the rules were checked in part
 * @param documents in how many documents
 */
record Reason(Evidence missing, boolean inPart, List<String> ruleIds, int documents) {

    private static final int MANY = 20;

    /** The reasons in one document, in the order of the evidence. */
    static List<Reason> of(List<NotChecked> rules) {
        return grouped(
                rules.stream().map(rule -> new Tally.NotCheckedCount(rule, 1)).toList());
    }

    /** The reasons in all documents of a run. */
    static List<Reason> of(Tally tally) {
        return grouped(tally.notChecked());
    }

    private static List<Reason> grouped(List<Tally.NotCheckedCount> counts) {
        List<Reason> reasons = new ArrayList<>();
        for (Evidence missing : Evidence.values()) {
            for (boolean inPart : new boolean[] {false, true}) {
                List<Tally.NotCheckedCount> own = counts.stream()
                        .filter(count -> count.rule().missing() == missing
                                && count.rule().inPart() == inPart)
                        .toList();
                if (!own.isEmpty()) {
                    List<String> ids =
                            own.stream().map(count -> count.rule().ruleId()).toList();
                    int most = own.stream()
                            .mapToInt(Tally.NotCheckedCount::documents)
                            .max()
                            .orElse(0);
                    reasons.add(new Reason(missing, inPart, ids, most));
                }
            }
        }
        return reasons;
    }

    /** What the reason says of a rule. */
    static String sentence(NotChecked rule, RuleTexts texts) {
        return sentence(rule.missing(), rule.inPart(), texts);
    }

    String sentence(RuleTexts texts) {
        return sentence(missing, inPart, texts);
    }

    private static String sentence(Evidence missing, boolean inPart, RuleTexts texts) {
        Map<String, String> facts = Map.of("evidence", texts.messages().evidence(missing));
        return texts.text(inPart ? "in-part" : "not-checked", facts);
    }

    /** The ids; of a group of which many are among them its name and how many, {@code LAY (42)}. */
    String rules() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String id : ruleIds) {
            groups.computeIfAbsent(id.substring(0, Math.max(0, id.lastIndexOf('-'))), group -> new ArrayList<>())
                    .add(id);
        }
        return groups.entrySet().stream()
                .map(group -> group.getValue().size() < MANY
                        ? String.join(", ", group.getValue())
                        : group.getKey() + " (" + group.getValue().size() + ")")
                .collect(Collectors.joining(", "));
    }
}
