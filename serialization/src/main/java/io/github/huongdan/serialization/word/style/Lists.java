package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a file, and how far their items are counted. Not thread-safe. */
final class Lists {

    private final Map<String, AbstractList> definitions = new HashMap<>();
    private final Map<String, ListInstance> instances = new HashMap<>();

    static Lists of(@Nullable PartCursor xml, PropertiesReader properties) {
        Lists lists = new Lists();
        if (xml != null) {
            new ListsReader(xml, properties, lists.definitions, lists.instances).read();
            lists.link();
        }
        return lists;
    }

    /** Puts what a style of lists defines in the place of what only refers to it. */
    private void link() {
        Map<String, AbstractList> byStyle = new HashMap<>();
        for (AbstractList list : definitions.values()) {
            if (list.ownStyle != null && list.otherStyle == null) {
                byStyle.putIfAbsent(list.ownStyle, list);
            }
        }
        for (Map.Entry<String, AbstractList> entry : definitions.entrySet()) {
            String style = entry.getValue().otherStyle;
            AbstractList linked = style == null ? null : byStyle.get(style);
            if (linked != null) {
                entry.setValue(linked);
            }
        }
    }

    /**
     * Finds the level that a paragraph of a list belongs to.
     *
     * @param level the level that it names; negative where it names none
     * @param style the paragraph's style, which may belong to a level
     */
    @Nullable
    ListItem item(String list, int level, @Nullable String style) {
        ListInstance instance = instances.get(list);
        AbstractList definition = instance == null ? null : definitions.get(instance.definition);
        if (instance == null || definition == null) {
            return null;
        }
        int found = level;
        if (found < 0) {
            found = style == null ? 0 : definition.levelsOfStyles.getOrDefault(style, 0);
        }
        return new ListItem(instance, definition, Math.min(found, AbstractList.LEVELS - 1));
    }
}
