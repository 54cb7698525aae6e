package io.github.huongdan.serialization.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element with what it holds. Attributes of a namespace are not kept: no format that is read so has any that counts. Not thread-safe.
 */
public final class Element implements Node {

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Makes an element that is empty so far.
     *
     * @param namespace its namespace; empty where it has none
     * @param name its local name
     */
    public Element(String namespace, String name) {
        this.namespace = Objects.requireNonNull(namespace, "namespace");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Returns its namespace; empty where it has none. */
    public String namespace() {
        return namespace;
    }

    /** Returns its local name. */
    public String name() {
        return name;
    }

    /** Tells whether it has this local name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** Returns its attributes by their names, in their order. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** Returns an attribute; empty where it has none of the name. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Sets an attribute; null leaves it out. */
    public Element attribute(String key, @Nullable String value) {
        if (value != null) {
            attributes.put(key, value);
        }
        return this;
    }

    /** Returns what it holds, in order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Adds text at its end; empty text adds nothing. */
    public Element text(String text) {
        if (!text.isEmpty()) {
            nodes.add(new Text(text));
        }
        return this;
    }

    /** Adds elements at its end. */
    public Element with(Element... elements) {
        nodes.addAll(List.of(elements));
        return this;
    }

    /** Adds an element of its own namespace at its end and returns it. */
    public Element add(String child) {
        Element added = new Element(namespace, child);
        nodes.add(added);
        return added;
    }

    /** Lists the elements that stand right in it. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Lists those of a local name. */
    public List<Element> elements(String child) {
        return elements().stream().filter(element -> element.is(child)).toList();
    }

    /** Returns the first element of a local name that stands right in it; null where there is none. */
    public @Nullable Element first(String child) {
        return elements().stream()
                .filter(element -> element.is(child))
                .findFirst()
                .orElse(null);
    }

    /** Returns the text in the first element of a local name that stands right in it, without white space around it; null where there is none. */
    public @Nullable String textOf(String child) {
        Element first = first(child);
        String text = first == null ? "" : first.allText().strip();
        return text.isEmpty() ? null : text;
    }

    /** Lists the elements of a local name that stand in it, however deep, in their order; what stands in one of them is not looked for. */
    public List<Element> within(String descendant) {
        List<Element> found = new ArrayList<>();
        collect(descendant, found);
        return found;
    }

    private void collect(String descendant, List<Element> found) {
        for (Element element : elements()) {
            if (element.is(descendant)) {
                found.add(element);
            } else {
                element.collect(descendant, found);
            }
        }
    }

    /** Returns all text in it, however deep, as it stands. */
    public String allText() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder out) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                out.append(text.text());
            } else if (node instanceof Element element) {
                element.append(out);
            }
        }
    }
}
