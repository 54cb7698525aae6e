package io.github.huongdan.spring.page;

import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not checked, and why. */
final class Unchecked {

    /**
     * The rules that were not checked for one reason.
     *
     * @param reason one sentence, without the full stop
     */
    record Group(String reason, List<Entry> rules) {}

    /** A rule, and what it would have checked. */
    record Entry(String id, String title) {}

    private Unchecked() {}

    static List<Group> in(Report report, Messages messages) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (NotChecked rule : report.notChecked()) {
            groups.computeIfAbsent(reason(rule, messages), reason -> new ArrayList<>())
                    .add(new Entry(rule.ruleId(), messages.title(rule.ruleId())));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String reason(NotChecked rule, Messages messages) {
        return messages.sentence(
                rule.inPart() ? "report.in-part" : "report.not-checked",
                Map.of("evidence", messages.evidence(rule.missing())));
    }
}
