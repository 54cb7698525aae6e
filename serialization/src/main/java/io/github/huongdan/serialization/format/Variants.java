package io.github.huongdan.serialization.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of a sealed type, told apart by a marker in JSON, or as a string from an object, and by the element's name in XML.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the sealed type
 * @param type the sealed type
 * @param markerKey the key of all the shapes' markers, named as their values; empty where they have none
 * @param shapes one shape for each permitted type; without markers there are two, and one is a {@link Form#BARE_TEXT}
 */
public record Variants<S>(Class<S> type, String markerKey, List<Shape<? extends S>> shapes) {

    /** Returns the shape of that name, or null. */
    public @Nullable Shape<? extends S> named(String name) {
        for (Shape<? extends S> shape : shapes) {
            if (shape.name().equals(name)) {
                return shape;
            }
        }
        return null;
    }

    /** Returns the shape whose form is or is not a string in JSON, where the shapes have no markers; else null. */
    public @Nullable Shape<? extends S> unmarked(boolean string) {
        for (Shape<? extends S> shape : markerKey.isEmpty() ? shapes : List.<Shape<? extends S>>of()) {
            if ((shape.form() == Form.BARE_TEXT) == string) {
                return shape;
            }
        }
        return null;
    }

    /** Returns the shape of a value. */
    public Shape<? extends S> of(Object value) {
        for (Shape<? extends S> shape : shapes) {
            if (shape.type().isInstance(value)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("No shape for " + value.getClass());
    }

    /** Returns the field of that key in the first shape that has one, or null. A key means the same in all shapes. */
    public @Nullable Field<?> field(String key) {
        for (Shape<? extends S> shape : shapes) {
            int position = shape.position(key);
            if (position >= 0) {
                return shape.field(position);
            }
        }
        return null;
    }

    /** Lists the keys of all shapes for an error: {@code kind, label, heading, provisions, tasks}. */
    public String keys() {
        Stream<String> keys =
                shapes.stream().flatMap(shape -> shape.fields().stream().map(Field::key));
        return Stream.concat(Stream.of(markerKey), keys).distinct().collect(Collectors.joining(", "));
    }

    /** Lists the names for an error: {@code aimsAndRequirements, other}. */
    public String names() {
        return String.join(", ", shapes.stream().map(Shape::name).toList());
    }
}
