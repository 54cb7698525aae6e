package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads divisions of a text: the outermost as sections, what stands in them as provisions. */
final class DivisionReader {

    private final Wording wording;
    private final TableReader tables;

    DivisionReader(Wording wording) {
        this.wording = wording;
        this.tables = new TableReader(wording);
    }

    Section section(Element element) {
        String label = child(element, "num");
        String heading = heading(element);
        String kind = element.attribute("refersTo");
        if (kind.equals("#" + SectionKind.IMPLEMENTATION.formatName())) {
            return new Implementation(label, heading, tasks(element));
        }
        List<Provision> provisions = below(element);
        if (kind.equals("#" + SectionKind.AIMS_AND_REQUIREMENTS.formatName())) {
            return new AimsAndRequirements(label, heading, provisions);
        }
        return kind.equals("#" + SectionKind.PROPAGANDA_CONTENT.formatName())
                ? new PropagandaContent(label, heading, provisions)
                : new OtherSection(label, heading, provisions);
    }

    private List<Task> tasks(Element section) {
        List<Task> tasks = new ArrayList<>();
        for (Element element : section.elements()) {
            if (Akn.DIVISIONS.contains(element.name())) {
                tasks.add(TaskReader.read(element, child(element, "num"), wording, divisions(element)));
            }
        }
        return tasks;
    }

    private Provision provision(Element element) {
        Provision.Builder provision = Provision.builder().label(child(element, "num"));
        List<Provision> below = new ArrayList<>();
        String heading = heading(element);
        if (heading != null) {
            provision.text(heading);
        }
        Element content = element.first("content") == null ? element.first("intro") : element.first("content");
        if (content != null) {
            content(content, provision, heading != null, below);
        }
        below.addAll(divisions(element));
        for (Element end : element.elements("wrapUp")) {
            below.addAll(blocks(end));
        }
        return provision.provisions(below).build();
    }

    /** The first paragraph is the provision's own text, a table behind it its own table; what follows stands below it. */
    private void content(Element content, Provision.Builder provision, boolean texted, List<Provision> below) {
        boolean open = true;
        boolean hasText = texted;
        for (Element block : content.elements()) {
            if (block.is("p") && open && !hasText) {
                provision.text(block.attribute("class").equals(Akn.EMPTY) ? null : wording.of(block));
                hasText = true;
            } else if (block.is("table") && open) {
                provision.table(tables.read(block));
                open = false;
            } else {
                open = false;
                below.addAll(block(block));
            }
        }
    }

    /** All that stands in a division, beside its number and heading. */
    private List<Provision> below(Element element) {
        List<Provision> below = new ArrayList<>();
        for (Element child : element.elements()) {
            if (Akn.DIVISIONS.contains(child.name())) {
                below.add(provision(child));
            } else if (child.is("content") || child.is("intro") || child.is("wrapUp")) {
                below.addAll(blocks(child));
            } else if (!child.is("num") && !child.is("heading") && !child.is("subheading")) {
                below.addAll(block(child));
            }
        }
        return below;
    }

    private List<Provision> divisions(Element element) {
        List<Provision> divisions = new ArrayList<>();
        for (Element child : element.elements()) {
            if (Akn.DIVISIONS.contains(child.name())) {
                divisions.add(provision(child));
            } else if (child.is("crossHeading")) {
                divisions.addAll(block(child));
            }
        }
        return divisions;
    }

    List<Provision> blocks(Element container) {
        List<Provision> provisions = new ArrayList<>();
        container.elements().forEach(block -> provisions.addAll(block(block)));
        return provisions;
    }

    private List<Provision> block(Element block) {
        switch (block.name()) {
            case "table" -> {
                return List.of(Provision.table(tables.read(block)));
            }
            case "blockList", "ul", "ol", "container", "tblock", "foreign", "blockContainer" -> {
                return blocks(block);
            }
            case "item", "li" -> {
                return List.of(item(block));
            }
            default -> {
                String text = block.attribute("class").equals(Akn.EMPTY) ? "" : wording.of(block);
                return text.isEmpty() ? List.of() : List.of(Provision.paragraph(text));
            }
        }
    }

    private Provision item(Element item) {
        Provision.Builder provision = Provision.builder().label(child(item, "num"));
        List<Provision> below = new ArrayList<>();
        Element rest = new Element(item.namespace(), "content");
        item.elements().stream().filter(child -> !child.is("num")).forEach(rest::with);
        if (rest.nodes().isEmpty()) {
            provision.text(wording.of(item));
        } else {
            content(rest, provision, false, below);
        }
        return provision.provisions(below).build();
    }

    private @Nullable String heading(Element element) {
        String heading = child(element, "heading");
        String sub = child(element, "subheading");
        return heading == null || sub == null ? (heading == null ? sub : heading) : heading + " " + sub;
    }

    private @Nullable String child(Element element, String name) {
        Element child = element.first(name);
        return child == null ? null : wording.of(child);
    }
}
