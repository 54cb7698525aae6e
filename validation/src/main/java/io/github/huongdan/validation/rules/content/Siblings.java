package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.DocumentVisitor;
import io.github.huongdan.model.DocumentWalk;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Section;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The labelled items under one parent.
 *
 * @param depth 0 for the sections, 1 for what stands directly under them, and so on
 * @param items the items that have a label, in order
 */
record Siblings(int depth, List<Labelled> items) {

    /**
     * An item of the outline.
     *
     * @param at the item, not its label
     */
    record Labelled(Pointer at, String written, OutlineLabel label) {}

    /** All groups of siblings of a document, in its order. */
    private record Outline(List<Siblings> groups) {}

    /** Lists the groups of a document: first the sections, then depth first. */
    static List<Siblings> of(Examination examination) {
        return examination.derived(Outline.class, Siblings::outline).groups();
    }

    private static Outline outline(Examination examination) {
        Map<Pointer, Siblings> groups = new LinkedHashMap<>();
        groups.put(Pointer.SECTIONS, new Siblings(0, new ArrayList<>()));
        DocumentWalk.through(examination.document().sections(), new DocumentVisitor() {
            @Override
            public void section(Pointer at, Section section) {
                add(groups, at, section.label());
            }

            @Override
            public void item(Pointer at, Item item) {
                add(groups, at, item.label());
            }
        });
        return new Outline(List.copyOf(groups.values()));
    }

    private static void add(Map<Pointer, Siblings> groups, Pointer at, @Nullable String label) {
        Siblings group = groups.computeIfAbsent(
                Objects.requireNonNull(at.parent()), list -> new Siblings(list.depth() / 2, new ArrayList<>()));
        if (label != null) {
            group.items().add(new Labelled(at, label, OutlineLabel.of(label)));
        }
    }
}
