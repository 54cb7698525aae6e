package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the guidance out (tổ chức thực hiện): one task for each organ or group of organs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number as written ({@code III.}); null where it has none
 * @param heading the heading in its own capitals; null where it has none
 * @param tasks the tasks, in order
 */
public record Implementation(
        @Nullable String label,
        @Nullable String heading,
        @NotEmpty List<@Valid Task> tasks) implements Section {

    public Implementation {
        label = Values.emptyToNull(label);
        heading = Values.emptyToNull(heading);
        tasks = Values.list(tasks, "tasks");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    @Override
    public List<Task> items() {
        return tasks;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.IMPLEMENTATION;
    }

    /** Starts an implementation section. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().label(label).heading(heading).tasks(tasks);
    }

    /** Collects the parts of an implementation section; not thread-safe. */
    public static final class Builder {

        private @Nullable String label;
        private @Nullable String heading;
        private final List<Task> tasks = new ArrayList<>();

        private Builder() {}

        /** Sets the number. */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /** Sets the heading. */
        public Builder heading(@Nullable String value) {
            heading = value;
            return this;
        }

        /** Adds a task of one assignee; the text is the whole item, the assignee included. */
        public Builder task(String taskLabel, String assignee, String text) {
            return task(Task.builder()
                    .label(taskLabel)
                    .assignee(assignee)
                    .text(text)
                    .build());
        }

        /** Adds a task. */
        public Builder task(Task value) {
            tasks.add(Values.given(value, "task"));
            return this;
        }

        /** Replaces the tasks. */
        public Builder tasks(List<Task> values) {
            Values.replace(tasks, values, "tasks");
            return this;
        }

        /** Makes the section. */
        public Implementation build() {
            return new Implementation(label, heading, tasks);
        }
    }
}
