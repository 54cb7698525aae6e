package io.github.huongdan.validation.rules.tasks;

import static io.github.huongdan.validation.rule.Profile.BOTH;

import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on the implementation section (tổ chức thực hiện). */
public final class TaskRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("TSK-01", BOTH, "practice", ImplementationSection::presentAndLast),
            Rule.warning("TSK-02", BOTH, "practice", Assignees::named),
            Rule.warning("TSK-03", BOTH, "practice", ImplementationSection::deadlineOrReport),
            Rule.warning("TSK-04", BOTH, "logic", ImplementationSection::deadlineAfterIssue),
            Rule.info("TSK-05", BOTH, "practice", Assignees::amongRecipients),
            Rule.info("TSK-06", BOTH, "logic", RecipientsWithoutTask::none),
            Rule.info("TSK-07", BOTH, "logic", Assignees::issuerDoesNotDraftThis),
            Rule.info("TSK-08", BOTH, "practice", ImplementationSection::closing),
            Rule.warning("TSK-09", BOTH, "logic", Assignees::once));

    private TaskRules() {}
}
