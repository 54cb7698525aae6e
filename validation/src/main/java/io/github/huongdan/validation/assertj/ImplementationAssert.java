package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Implementation;
import org.jspecify.annotations.Nullable;

/** Assertions on who carries the guidance out. Tasks are counted from 1. */
public class ImplementationAssert extends PartAssert<ImplementationAssert, Implementation> {

    static final AssertType<ImplementationAssert, Implementation> TYPE =
            new AssertType<>(ImplementationAssert.class, Implementation.class, ImplementationAssert::new);

    /** Made by {@link GuidanceDocumentAssert#implementation}; public for the proxies of soft assertions. */
    public ImplementationAssert(@Nullable Implementation implementation) {
        super(implementation, ImplementationAssert.class);
    }

    /** Expects this number as written; null expects none. */
    public ImplementationAssert hasLabel(@Nullable String label) {
        return has("label", label, Implementation::label);
    }

    /** Expects this heading in its own capitals; null expects none. */
    public ImplementationAssert hasHeading(@Nullable String heading) {
        return has("heading", heading, Implementation::heading);
    }

    /** Expects so many tasks. */
    public ImplementationAssert hasTasks(int count) {
        return counts("tasks", count, "/tasks", Implementation::tasks, Shown::task);
    }

    /** Leads to a task, the first being 1. */
    public final TaskAssert task(int number) {
        return nth(TaskAssert.TYPE, "tasks", number, "/tasks", Implementation::tasks, Shown::task);
    }
}
