package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on a task: who does what, by when, and reports to whom. What stands below it is counted from 1. */
public class TaskAssert extends PartAssert<TaskAssert, Task> {

    static final AssertType<TaskAssert, Task> TYPE = new AssertType<>(TaskAssert.class, Task.class, TaskAssert::new);

    /** Made by {@link ImplementationAssert#task}; public for the proxies of soft assertions. */
    public TaskAssert(@Nullable Task task) {
        super(task, TaskAssert.class);
    }

    /** Expects this number as written; null expects none. */
    public TaskAssert hasLabel(@Nullable String label) {
        return has("label", label, Task::label);
    }

    /** Expects this organ to have the task, alone or with others. */
    public TaskAssert isAssignedTo(String assignee) {
        return check(
                "/assignees",
                task -> task.assignees().contains(assignee)
                        ? null
                        : Facts.expected("assignee", assignee).texts("assignees", task.assignees()));
    }

    /** Expects these organs to have the task, in this order, and no other; without an argument, that nobody has it. */
    public TaskAssert isAssignedOnlyTo(String... assignees) {
        return check("/assignees", task -> Facts.sameTexts("assignees", List.of(assignees), task.assignees()));
    }

    /** Expects these words, and no others, the assignees included where they open the item; null expects none. */
    public TaskAssert hasText(@Nullable String text) {
        return has("text", text, Task::text);
    }

    /** Expects these words among others. */
    public TaskAssert containsText(String text) {
        return check("/text", task -> Facts.containing("text", text, task.text()));
    }

    /** Expects a deadline that names this day; null expects none that names a day. */
    public TaskAssert isDueOn(@Nullable LocalDate date) {
        return check("/deadline", task -> {
            Deadline deadline = task.deadline();
            LocalDate found = deadline == null ? null : deadline.date();
            boolean same = date == null ? found == null : date.equals(found);
            return same
                    ? null
                    : Facts.compared("deadline", date, found)
                            .and("in words", deadline == null ? null : deadline.text());
        });
    }

    /** Expects a deadline in these words, such as {@code hằng quý}; null expects none. */
    public TaskAssert hasDeadline(@Nullable String text) {
        return has(
                "deadline",
                text,
                task -> task.deadline() == null ? null : task.deadline().text());
    }

    /** Expects a report to this organ; null expects none. */
    public TaskAssert isReportedTo(@Nullable String organ) {
        return has("reportTo", organ, Task::reportTo);
    }

    /** Expects so many provisions directly below. */
    public TaskAssert hasProvisions(int count) {
        return counts("provisions", count, "/provisions", Task::provisions, Shown::provision);
    }

    /** Leads to a provision below, the first being 1. */
    public final ProvisionAssert provision(int number) {
        return nth(ProvisionAssert.TYPE, "provisions", number, "/provisions", Task::provisions, Shown::provision);
    }
}
