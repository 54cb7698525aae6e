package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.tree.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a task says: assignees, deadline and whom to report to where they stand in its sentence, and in paragraphs of their own what does not stand there. Not
 * thread-safe.
 */
final class TaskText {

    private final Task task;
    private final References references;
    private final Pointer at;
    private final String text;
    private final List<Prose.Marked> marked = new ArrayList<>();
    private final List<Element> apart = new ArrayList<>();

    TaskText(Task task, References references, Pointer at) {
        this.task = task;
        this.references = references;
        this.at = at;
        this.text = task.text() == null ? "" : task.text();
    }

    void addTo(Element content) {
        assignees();
        Deadline deadline = task.deadline();
        if (deadline != null) {
            place(deadline(deadline), deadline.text(), at.child("deadline").child("text"));
        }
        String reportTo = task.reportTo();
        if (reportTo != null) {
            place(organization("reportTo", reportTo, at.child("reportTo")), reportTo, at.child("reportTo"));
        }
        if (task.text() != null) {
            Prose.add(content.add("p"), text, marked, at.child("text"));
        }
        for (Element element : apart) {
            content.add("p").attribute("class", "apart").with(element);
        }
    }

    /** Marks the assignees in the sentence if all of them stand there in their order. */
    private void assignees() {
        List<Prose.Marked> found = new ArrayList<>();
        int from = 0;
        for (String assignee : task.assignees()) {
            int start = from < 0 || assignee.isEmpty() ? -1 : text.indexOf(assignee, from);
            from = start < 0 ? -1 : start + assignee.length();
            if (start >= 0) {
                found.add(new Prose.Marked(start, from, organization("assignee", assignee, at.child("text"))));
            }
        }
        if (found.size() == task.assignees().size()) {
            marked.addAll(found);
            return;
        }
        for (int i = 0; i < task.assignees().size(); i++) {
            String assignee = task.assignees().get(i);
            Pointer here = at.child("assignees").child(i);
            apart.add(organization("assignee", assignee, here).text(assignee));
        }
    }

    private void place(Element element, String words, Pointer pointer) {
        int start = words.isEmpty() ? -1 : text.indexOf(words);
        while (start >= 0 && isMarked(start, start + words.length())) {
            start = text.indexOf(words, start + 1);
        }
        if (start < 0) {
            apart.add(element.text(Prose.checked(words, pointer)));
        } else {
            marked.add(new Prose.Marked(start, start + words.length(), element));
        }
    }

    private boolean isMarked(int start, int end) {
        return marked.stream().anyMatch(mark -> start < mark.end() && mark.start() < end);
    }

    private Element organization(String role, String name, Pointer pointer) {
        return new Element(Akn.NAMESPACE, "organization")
                .attribute("class", role)
                .attribute("refersTo", references.to(References.Kind.ORGANIZATION, Prose.checked(name, pointer)));
    }

    private Element deadline(Deadline deadline) {
        LocalDate day = deadline.date();
        if (day == null) {
            return new Element(Akn.NAMESPACE, "inline")
                    .attribute("class", "deadline")
                    .attribute("name", "deadline");
        }
        return new Element(Akn.NAMESPACE, "date")
                .attribute("class", "deadline")
                .attribute(
                        "date",
                        IsoDate.requireWritten(
                                day,
                                () -> Place.at(
                                        at.child("deadline").child("date").toString())));
    }
}
