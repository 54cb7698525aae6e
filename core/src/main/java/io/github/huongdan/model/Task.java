package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the implementation section (tổ chức thực hiện): who does what, by when, and reports to whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number as written; null for a paragraph without one
 * @param assignees the organs that the item opens with, as written; empty where it opens with none
 * @param text the whole words of the item, the assignees included where they open it; null where it is missing
 * @param deadline by when; null where the item sets none
 * @param reportTo whom to report to; null where the item does not say
 * @param provisions what stands below it, in order
 */
public record Task(
        @Nullable String label,
        @NotEmpty List<@NotBlank String> assignees,
        @Nullable @NotBlank String text,
        @Nullable @Valid Deadline deadline,
        @Nullable String reportTo,
        List<@Valid Provision> provisions)
        implements Item {

    public Task {
        label = Values.emptyToNull(label);
        assignees = Values.list(assignees, "assignees");
        text = Values.emptyToNull(text);
        reportTo = Values.emptyToNull(reportTo);
        provisions = Values.list(provisions, "provisions");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Starts a task. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder()
                .label(label)
                .assignees(assignees)
                .text(text)
                .deadline(deadline)
                .reportTo(reportTo)
                .provisions(provisions);
    }

    /** Collects the parts of a task; not thread-safe. */
    public static final class Builder {

        private @Nullable String label;
        private final List<String> assignees = new ArrayList<>();
        private @Nullable String text;
        private @Nullable Deadline deadline;
        private @Nullable String reportTo;
        private final List<Provision> provisions = new ArrayList<>();

        private Builder() {}

        /** Sets the number. */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /** Adds an organ that has the task. */
        public Builder assignee(String value) {
            assignees.add(Values.given(value, "assignee"));
            return this;
        }

        /** Replaces the organs that have the task. */
        public Builder assignees(List<String> values) {
            Values.replace(assignees, values, "assignees");
            return this;
        }

        /** Sets the whole words of the item. */
        public Builder text(@Nullable String value) {
            text = value;
            return this;
        }

        /** Sets by when. */
        public Builder deadline(@Nullable Deadline value) {
            deadline = value;
            return this;
        }

        /** Sets whom to report to. */
        public Builder reportTo(@Nullable String value) {
            reportTo = value;
            return this;
        }

        /** Adds a provision below the task. */
        public Builder provision(Provision value) {
            provisions.add(Values.given(value, "provision"));
            return this;
        }

        /** Replaces what stands below. */
        public Builder provisions(List<Provision> values) {
            Values.replace(provisions, values, "provisions");
            return this;
        }

        /** Makes the task. */
        public Task build() {
            return new Task(label, assignees, text, deadline, reportTo, provisions);
        }
    }
}
