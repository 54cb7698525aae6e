package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.model.DocumentVisitor;
import io.github.huongdan.model.DocumentWalk;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.List;

/** A task and where it stands. */
record PlacedTask(Task task, Pointer at) {

    /** All tasks of a document. */
    private record All(List<PlacedTask> tasks) {}

    /** Lists the tasks of all implementation sections, in order. */
    static List<PlacedTask> all(Examination examination) {
        return examination.derived(All.class, PlacedTask::place).tasks();
    }

    private static All place(Examination examination) {
        List<PlacedTask> tasks = new ArrayList<>();
        DocumentWalk.through(examination.document().sections(), new DocumentVisitor() {
            @Override
            public void item(Pointer at, Item item) {
                if (item instanceof Task task) {
                    tasks.add(new PlacedTask(task, at));
                }
            }
        });
        return new All(tasks);
    }

    /** Returns the words of the task, empty where it has none. */
    String text() {
        return task.text() == null ? "" : task.text();
    }
}
