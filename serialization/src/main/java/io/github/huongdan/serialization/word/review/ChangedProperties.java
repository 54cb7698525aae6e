package io.github.huongdan.serialization.word.review;

import io.github.huongdan.serialization.word.review.PropertiesElement.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties as they are to be, beside what they were. Not thread-safe. */
final class ChangedProperties {

    private record Item(String name, String written) {}

    private final String part;
    private final @Nullable PropertiesElement old;
    private final String prefix;
    private final String name;
    private final List<String> order;
    private final List<Item> items = new ArrayList<>();

    /** What of the old ones is no part of a change. */
    private final Set<String> apart;

    /**
     * Begins with the old properties.
     *
     * @param part the text that they stand in
     * @param old the old ones; null where there are none
     * @param prefix the prefix of Word's elements with its colon
     * @param name the name of the properties without a prefix
     * @param order the names of all in the order in which they stand
     */
    private ChangedProperties(
            String part,
            @Nullable PropertiesElement old,
            String prefix,
            String name,
            List<String> order,
            Set<String> apart) {
        this.part = part;
        this.old = old;
        this.prefix = prefix;
        this.name = name;
        this.order = order;
        this.apart = apart;
        if (old != null) {
            for (Property property : old.all) {
                items.add(new Item(property.name, part.substring(property.start, property.end)));
            }
        }
    }

    static ChangedProperties ofRun(String part, @Nullable PropertiesElement old, String prefix) {
        return new ChangedProperties(part, old, prefix, "rPr", PropertyOrder.RUN, Set.of());
    }

    static ChangedProperties ofParagraph(String part, @Nullable PropertiesElement old, String prefix) {
        return new ChangedProperties(part, old, prefix, "pPr", PropertyOrder.PARAGRAPH, Set.of("rPr", "sectPr"));
    }

    static ChangedProperties ofSection(String part, PropertiesElement old, String prefix) {
        return new ChangedProperties(
                part, old, prefix, "sectPr", PropertyOrder.SECTION, Set.of("headerReference", "footerReference"));
    }

    /** Tells whether a change of them is tracked already, and waits for somebody to accept or to reject it. */
    boolean tracked() {
        return items.stream().anyMatch(item -> item.name().equals(name + "Change"));
    }

    /** Returns a property that is to be changed, with the attributes that it has; null where it is written so that none can be changed safely. */
    @Nullable
    WrittenTag tag(String property) {
        if (old != null) {
            for (Property there : old.all) {
                if (there.name.equals(property)) {
                    return WrittenTag.of(prefix, property, part.substring(there.start, there.tagEnd));
                }
            }
        }
        return WrittenTag.of(prefix, property);
    }

    /** Sets a property that is one value. */
    void set(String property, String value) {
        put(property, WrittenTag.of(prefix, property).with("val", value).written());
    }

    /** Sets a property that is on or off. */
    void set(String property, boolean on) {
        WrittenTag tag = WrittenTag.of(prefix, property);
        put(property, (on ? tag : tag.with("val", "0")).written());
    }

    void set(String property, WrittenTag tag) {
        put(property, tag.written());
    }

    private void remove(String property) {
        items.removeIf(item -> item.name().equals(property));
    }

    /** Puts a property where its name belongs, in the place of those of its name; some programs write one twice. */
    void put(String property, String written) {
        remove(property);
        int rank = order.indexOf(property);
        int at = 0;
        while (at < items.size()
                && order.contains(items.get(at).name())
                && order.indexOf(items.get(at).name()) < rank) {
            at++;
        }
        items.add(at, new Item(property, written));
    }

    /** Returns them as they are to be, where a change is tracked with what they were. */
    WrittenProperties written(Marks marks) {
        String tag = old == null ? "<" + prefix + name + ">" : startTag(old);
        StringBuilder head = new StringBuilder(tag);
        items.forEach(item -> head.append(item.written()));
        String end = "</" + prefix + name + ">";
        if (!marks.comments()) {
            return new WrittenProperties(head + end, null);
        }
        StringBuilder before = new StringBuilder();
        if (old != null) {
            for (Property property : old.all) {
                before.append(apart.contains(property.name) ? "" : part.substring(property.start, property.end));
            }
        }
        String change = prefix + name + "Change";
        head.append("<").append(change).append(' ').append(prefix).append("id=\"");
        String tail = "\"" + marks.author(prefix) + "><" + prefix + name + ">" + before + "</" + prefix + name + "></"
                + change + ">" + end;
        return new WrittenProperties(head.toString(), tail);
    }

    /** The start tag, which may have been that of an element without content. */
    private String startTag(PropertiesElement element) {
        String tag = part.substring(element.start, element.contentStart);
        return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag;
    }
}
