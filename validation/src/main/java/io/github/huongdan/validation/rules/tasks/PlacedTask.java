package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.List;

/** A task and its JSON pointer. */
record PlacedTask(Task task, String pointer) {

    /** All tasks of a document. */
    private record All(List<PlacedTask> tasks) {}

    /** Lists the tasks of all implementation sections, in order. */
    static List<PlacedTask> all(Examination examination) {
        return examination.derived(All.class, PlacedTask::place).tasks();
    }

    private static All place(Examination examination) {
        List<PlacedTask> tasks = new ArrayList<>();
        List<Section> sections = examination.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof Implementation implementation) {
                for (int j = 0; j < implementation.tasks().size(); j++) {
                    tasks.add(new PlacedTask(implementation.tasks().get(j), "/sections/" + i + "/tasks/" + j));
                }
            }
        }
        return new All(tasks);
    }

    /** Returns the words of the task, empty where it has none. */
    String text() {
        return task.text() == null ? "" : task.text();
    }
}
