package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of content each part has. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    static ContentTypes of(PartCursor cursor) {
        ContentTypes types = new ContentTypes();
        for (Tag tag = cursor.advance(); tag != Tag.NONE; tag = cursor.advance()) {
            String type = tag == Tag.START ? cursor.plain("ContentType") : null;
            String name = type == null ? null : cursor.plain("PartName");
            String extension = type == null ? null : cursor.plain("Extension");
            if (name != null) {
                types.byName.put(key(name.startsWith("/") ? name.substring(1) : name), type);
            } else if (extension != null) {
                types.byExtension.put(key(extension), type);
            }
        }
        return types;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the type of a part; null where none is stated. */
    @Nullable
    String type(String name) {
        String own = byName.get(key(name));
        return own != null ? own : byExtension.get(key(name.substring(name.lastIndexOf('.') + 1)));
    }
}
