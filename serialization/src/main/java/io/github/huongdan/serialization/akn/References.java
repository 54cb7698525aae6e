package io.github.huongdan.serialization.akn;

import io.github.huongdan.serialization.tree.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organs, persons, roles, places and concepts that a document names, each once. Not thread-safe. */
final class References {

    /** What a reference is to; the class of the standard's ontology. */
    enum Kind {
        ORGANIZATION("TLCOrganization", "organization", "org"),
        PERSON("TLCPerson", "person", "person"),
        ROLE("TLCRole", "role", "role"),
        LOCATION("TLCLocation", "location", "loc"),
        CONCEPT("TLCConcept", "concept", "concept");

        private final String element;
        private final String folder;
        private final String prefix;

        Kind(String element, String folder, String prefix) {
            this.element = element;
            this.folder = folder;
            this.prefix = prefix;
        }
    }

    private record Key(Kind kind, String shown) {}

    private final Ids ids;
    private final Map<Key, Element> elements = new LinkedHashMap<>();

    References(Ids ids) {
        this.ids = ids;
    }

    /** Returns the reference to what is called so, with its hash. */
    String to(Kind kind, String shown) {
        Element element = elements.computeIfAbsent(new Key(kind, shown), key -> element(key, null));
        return "#" + element.attribute("eId");
    }

    /** Returns the reference to a concept or a role that has a name of its own in the format, with its hash. */
    String toNamed(Kind kind, String name) {
        Element element = elements.computeIfAbsent(new Key(kind, name), key -> element(key, name));
        return "#" + element.attribute("eId");
    }

    private Element element(Key key, @Nullable String id) {
        String slug = Slug.of(key.shown());
        String name = slug.isEmpty() ? "unknown" : slug;
        return new Element(Akn.NAMESPACE, key.kind().element)
                .attribute("eId", ids.take(id == null ? key.kind().prefix + "_" + name : id))
                .attribute("href", "/akn/ontology/" + key.kind().folder + "/vn/" + name)
                .attribute("showAs", key.shown());
    }

    /** Adds all references to an element, in the order in which they were named. */
    void addTo(Element parent) {
        elements.values().forEach(parent::with);
    }
}
