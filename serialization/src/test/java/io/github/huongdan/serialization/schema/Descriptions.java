package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the schemas say of each key and element. A description that is asked for and missing fails, so that none is forgotten. */
final class Descriptions {

    private static final String FILE = "descriptions.properties";

    private final Properties texts = new Properties();
    private final Set<String> unused;

    private Descriptions() {
        try (InputStream in = Descriptions.class.getResourceAsStream(FILE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unused = new TreeSet<>(texts.stringPropertyNames());
    }

    static Descriptions read() {
        return new Descriptions();
    }

    String of(Shape<?> shape) {
        return text(shape.name());
    }

    String of(Variants<?> variants) {
        return text(name(variants));
    }

    String name(Variants<?> variants) {
        return variants.type().getSimpleName().toLowerCase(Locale.ROOT);
    }

    String of(Shape<?> shape, String key) {
        return text(shape.name() + "." + key);
    }

    /** Describes an item or a constant of a field. */
    String of(Shape<?> shape, Field<?> field, String part) {
        return text(shape.name() + "." + field.key() + "." + part);
    }

    /** Lists the descriptions that nothing has asked for. */
    Set<String> unused() {
        return unused;
    }

    List<String> all() {
        return texts.values().stream().map(Object::toString).toList();
    }

    private String text(String name) {
        String text = texts.getProperty(name);
        if (text == null || text.isBlank()) {
            throw new AssertionError("Describe " + name + " in " + FILE);
        }
        unused.remove(name);
        return text;
    }
}
