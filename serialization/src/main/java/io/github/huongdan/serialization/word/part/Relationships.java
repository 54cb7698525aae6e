package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a part points to. */
public final class Relationships {

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    /**
     * Reads the relationships of a part.
     *
     * @param source the name of the part; empty for the file as a whole
     * @param cursor before the part that lists them; null where there is none
     */
    static Relationships of(String source, @Nullable PartCursor cursor) {
        Relationships relationships = new Relationships();
        if (cursor != null) {
            relationships.read(source.substring(0, source.lastIndexOf('/') + 1), cursor);
        }
        return relationships;
    }

    /** Returns the name of the part that lists the relationships of another. */
    static String partOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    private void read(String folder, PartCursor cursor) {
        for (Tag tag = cursor.advance(); tag != Tag.NONE; tag = cursor.advance()) {
            String id = tag == Tag.START && cursor.name().equals("Relationship") ? cursor.plain("Id") : null;
            String type = id == null ? null : cursor.plain("Type");
            String target = id == null ? null : cursor.plain("Target");
            if (id != null && type != null && target != null) {
                boolean external = "External".equals(cursor.plain("TargetMode"));
                String name = external ? target : resolve(folder, target);
                String word = type.substring(type.lastIndexOf('/') + 1);
                byId.putIfAbsent(id, new Relationship(word, name, external));
            }
        }
    }

    private static String resolve(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String name = path.substring(start, end);
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
            start = end + 1;
        }
        return String.join("/", names);
    }

    /** Returns a relationship by its id; null where there is none. */
    public @Nullable Relationship byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Returns the name of the first part in the file that the part points to for a purpose; null where there is none. */
    public @Nullable String target(String type) {
        for (Relationship relationship : byId.values()) {
            if (!relationship.external() && relationship.type().equals(type)) {
                return relationship.target();
            }
        }
        return null;
    }

    /** Returns all, in the order of the file. */
    public Collection<Relationship> all() {
        return byId.values();
    }
}
