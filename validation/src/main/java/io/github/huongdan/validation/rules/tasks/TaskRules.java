package io.github.huongdan.validation.rules.tasks;

import static io.github.huongdan.validation.rule.DocumentKind.GUIDANCE;
import static io.github.huongdan.validation.rule.DocumentKind.PLAN;
import static io.github.huongdan.validation.rule.Profile.BOTH;

import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on the implementation section (tổ chức thực hiện). */
public final class TaskRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("TSK-01", BOTH, "practice", ImplementationSection::presentAndLast)
                    .onlyFor(GUIDANCE, PLAN),
            Rule.warning("TSK-02", BOTH, "practice", Assignees::named).onlyFor(GUIDANCE, PLAN),
            Rule.warning("TSK-03", BOTH, "practice", ImplementationSection::deadlineOrReport)
                    .onlyFor(GUIDANCE, PLAN),
            Rule.warning("TSK-04", BOTH, "logic", PassedDeadlines::none),
            Rule.info("TSK-05", BOTH, "practice", Assignees::amongRecipients).onlyFor(GUIDANCE, PLAN),
            Rule.info("TSK-06", BOTH, "logic", RecipientsWithoutTask::none).onlyFor(GUIDANCE, PLAN),
            Rule.info("TSK-07", BOTH, "logic", Assignees::issuerDoesNotDraftThis)
                    .onlyFor(GUIDANCE, PLAN),
            Rule.info("TSK-08", BOTH, "practice", ImplementationSection::closing)
                    .onlyFor(GUIDANCE, PLAN),
            Rule.warning("TSK-09", BOTH, "logic", Assignees::once).onlyFor(GUIDANCE, PLAN));

    private TaskRules() {}
}
