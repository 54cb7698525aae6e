package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.tree.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a task. */
final class TaskReader {

    private TaskReader() {}

    static Task read(Element element, @Nullable String label, Wording wording, List<Provision> provisions) {
        Task.Builder task = Task.builder().label(label).provisions(provisions);
        for (Element content : element.elements()) {
            if (content.is("content") || content.is("intro")) {
                content.elements("p").forEach(p -> paragraph(p, task, wording));
            }
        }
        return task.build();
    }

    private static void paragraph(Element p, Task.Builder task, Wording wording) {
        String kind = p.attribute("class");
        if (!kind.equals("apart") && !kind.equals(Akn.EMPTY)) {
            task.text(wording.of(p));
        }
        for (Element part : p.elements()) {
            switch (part.attribute("class")) {
                case "assignee" -> task.assignee(wording.of(part));
                case "reportTo" -> task.reportTo(wording.of(part));
                case "deadline" -> task.deadline(new Deadline(wording.of(part), IsoDate.parse(part.attribute("date"))));
                default -> {}
            }
        }
    }
}
