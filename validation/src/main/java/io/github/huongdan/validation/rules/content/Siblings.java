package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labelled items under one parent.
 *
 * @param depth 0 for the sections, 1 for what stands directly under them, and so on
 * @param items the items that have a label, in order
 */
record Siblings(int depth, List<Item> items) {

    /**
     * An item of the outline.
     *
     * @param pointer the item, not its label
     */
    record Item(String pointer, String written, OutlineLabel label) {}

    /** All groups of siblings of a document, in its order. */
    private record Outline(List<Siblings> groups) {}

    /** Lists the groups of a document: first the sections, then depth first. */
    static List<Siblings> of(Examination examination) {
        return examination.derived(Outline.class, Siblings::outline).groups();
    }

    private static Outline outline(Examination examination) {
        GuidanceDocument document = examination.document();
        List<Siblings> groups = new ArrayList<>();
        Siblings sections = new Siblings(0, new ArrayList<>());
        groups.add(sections);
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            sections.add("/sections/" + i, section.label());
            if (section instanceof AimsAndRequirements aims) {
                walk("/sections/" + i, aims.provisions(), 1, groups);
            } else if (section instanceof PropagandaContent content) {
                walk("/sections/" + i, content.provisions(), 1, groups);
            } else if (section instanceof OtherSection other) {
                walk("/sections/" + i, other.provisions(), 1, groups);
            } else if (section instanceof Implementation implementation) {
                tasks("/sections/" + i, implementation.tasks(), groups);
            }
        }
        return new Outline(groups);
    }

    private static void tasks(String parent, List<Task> tasks, List<Siblings> groups) {
        Siblings siblings = new Siblings(1, new ArrayList<>());
        groups.add(siblings);
        for (int i = 0; i < tasks.size(); i++) {
            String pointer = parent + "/tasks/" + i;
            siblings.add(pointer, tasks.get(i).label());
            walk(pointer, tasks.get(i).provisions(), 2, groups);
        }
    }

    private static void walk(String parent, List<Provision> provisions, int depth, List<Siblings> groups) {
        Siblings siblings = new Siblings(depth, new ArrayList<>());
        groups.add(siblings);
        for (int i = 0; i < provisions.size(); i++) {
            String pointer = parent + "/provisions/" + i;
            siblings.add(pointer, provisions.get(i).label());
            walk(pointer, provisions.get(i).provisions(), depth + 1, groups);
        }
    }

    private void add(String pointer, @Nullable String label) {
        if (label != null) {
            items.add(new Item(pointer, label, OutlineLabel.of(label)));
        }
    }
}
