package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Item;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.tree.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the sections with what is below them. */
final class Divisions {

    private static final int SECTION_DEPTH = 2;

    private final Ids ids;
    private final References references;
    private final Told told;
    private final Blocks blocks;
    private final int maxDepth;

    Divisions(Ids ids, References references, Told told, int maxDepth) {
        this.ids = ids;
        this.references = references;
        this.told = told;
        this.blocks = new Blocks(ids, told);
        this.maxDepth = maxDepth;
    }

    void add(Element body, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            section(body, sections.get(i), Pointer.SECTIONS.child(i));
        }
    }

    private void section(Element body, Section section, Pointer at) {
        Element element = body.add("section");
        String id = identify(element, "sec_", section.label(), at);
        if (section.kind() != SectionKind.OTHER) {
            element.attribute(
                    "refersTo",
                    references.toNamed(References.Kind.CONCEPT, section.kind().formatName()));
        }
        label(element, section.label(), at);
        if (section.heading() != null) {
            Prose.add(element.add("heading"), section.heading(), at.child("heading"));
        }
        String list = section.kind() == SectionKind.IMPLEMENTATION ? "tasks" : "provisions";
        items(element, section.items(), id, at.child(list), SECTION_DEPTH + 1);
        if (section.items().isEmpty()) {
            Blocks.nothing(element.add("content"));
        }
    }

    private void items(Element parent, List<? extends Item> items, String above, Pointer at, int depth) {
        for (int i = 0; i < items.size(); i++) {
            item(parent, items.get(i), above, at.child(i), depth);
        }
    }

    private void item(Element parent, Item item, String above, Pointer at, int depth) {
        if (depth > maxDepth) {
            throw new UnwritableDocumentException(
                    "The parts are nested deeper than the limit of " + maxDepth, Place.at(at.toString()));
        }
        Level level = Level.of(item, depth - SECTION_DEPTH);
        Element element = parent.add(level.element());
        String id = identify(element, above + "__" + level.prefix(), item.label(), at);
        label(element, item.label(), at);
        Element content = new Element(Akn.NAMESPACE, item.provisions().isEmpty() ? "content" : "intro");
        if (item instanceof Task task) {
            element.attribute("class", "task");
            new TaskText(task, references, at).addTo(content);
        } else {
            provision((Provision) item, content, id, at);
        }
        if (item.provisions().isEmpty() && content.nodes().isEmpty()) {
            Blocks.nothing(content);
        }
        if (!content.nodes().isEmpty()) {
            element.with(content);
        }
        items(element, item.provisions(), id, at.child("provisions"), depth + 1);
    }

    private void provision(Provision provision, Element content, String id, Pointer at) {
        if (provision.text() != null) {
            Prose.add(content.add("p"), provision.text(), at.child("text"));
        }
        if (provision.table() != null) {
            blocks.table(content, provision.table(), id + "__", at.child("table"));
        }
    }

    private String identify(Element element, String stem, @Nullable String label, Pointer at) {
        String slug = label == null ? "" : Slug.ofLabel(label);
        String id;
        if (slug.isEmpty()) {
            id = ids.next(stem.endsWith("_") ? stem : stem + "_");
        } else {
            if (ids.isTaken(stem + slug)) {
                told.note(ExportDoubt.LABEL_REPEATED, at.child("label"));
            }
            id = ids.take(stem + slug);
        }
        element.attribute("eId", id);
        return id;
    }

    private static void label(Element element, @Nullable String label, Pointer at) {
        if (label != null) {
            element.add("num").text(Prose.checked(label, at.child("label")));
        }
    }
}
