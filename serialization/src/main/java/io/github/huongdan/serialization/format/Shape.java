package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.FormatVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model type as the formats show it: its fields in the order of its components, and how it is made of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the model type
 */
public final class Shape<T> {

    /** Makes a value of what was read. */
    @FunctionalInterface
    interface Maker<T> {
        T make(Slots slots);
    }

    private final String name;
    private final Class<T> type;
    private final Form form;
    private final FormatVersion since;
    private final @Nullable Marker marker;
    private final Maker<T> maker;
    private final List<Field<T>> fields;
    private final List<Field<T>> sortedFields;
    private final String keys;
    private final String elements;
    private final String attributes;
    private final Map<String, Integer> positions = new HashMap<>();

    Shape(
            String name,
            Class<T> type,
            Form form,
            FormatVersion since,
            @Nullable Marker marker,
            Maker<T> maker,
            List<Field<T>> fields) {
        this.name = name;
        this.type = type;
        this.form = form;
        this.since = since;
        this.marker = marker;
        this.maker = maker;
        this.fields = List.copyOf(fields);
        this.sortedFields =
                fields.stream().sorted(Comparator.comparing(Field::key)).toList();
        this.keys = (marker == null ? "" : marker.key() + ", ") + list(fields, field -> true);
        this.elements = list(fields, field -> !field.attribute());
        this.attributes = list(fields, Field::attribute);
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).key(), i);
        }
    }

    private static <T> String list(List<Field<T>> fields, Predicate<Field<T>> listed) {
        return fields.stream().filter(listed).map(Field::key).collect(Collectors.joining(", "));
    }

    /** Returns the name of the element where the format has no other for it: the root's, a variant's. */
    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    public Form form() {
        return form;
    }

    /** Returns the version from which on the formats have it. */
    public FormatVersion since() {
        return since;
    }

    /** Returns the position of the only field that is no attribute, in a shape whose form is not {@link Form#PARTS}. */
    public int content() {
        int position = 0;
        while (fields.get(position).attribute()) {
            position++;
        }
        return position;
    }

    /** Returns the key that says in JSON what the object is, or null where none does. */
    public @Nullable Marker marker() {
        return marker;
    }

    public List<Field<T>> fields() {
        return fields;
    }

    /** Returns the fields in the order of their keys by UTF-16 units. */
    public List<Field<T>> sortedFields() {
        return sortedFields;
    }

    public Field<T> field(int position) {
        return fields.get(position);
    }

    /** Returns the position of a field among {@link #fields()}, or -1. */
    public int position(String key) {
        Integer position = positions.get(key);
        return position == null ? -1 : position;
    }

    /** Lists the keys for an error: {@code format, header, typeName}. */
    public String keys() {
        return keys;
    }

    /** Lists the names of elements in XML, or of attributes, for an error; empty where there are none. */
    public String names(boolean ofAttributes) {
        return ofAttributes ? attributes : elements;
    }

    public Slots slots() {
        return new Slots(fields.size());
    }

    /** Returns the first field that must be there and is not, or null. */
    public @Nullable Field<T> missing(Slots slots) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && !slots.holds(i)) {
                return fields.get(i);
            }
        }
        return null;
    }

    /** Takes faulty values for absent; returns whether the value can be made, that is, none of them was required. */
    public boolean mend(Slots slots) {
        for (int i = 0; i < fields.size(); i++) {
            if (slots.spoilt(i)) {
                if (fields.get(i).required()) {
                    return false;
                }
                slots.putAbsent(i, null);
            }
        }
        return true;
    }

    /** Makes the value of what was read; nothing required may be missing, and nothing faulty. */
    public T make(Slots slots) {
        for (int i = 0; i < fields.size(); i++) {
            if (!slots.holds(i)) {
                slots.putAbsent(i, fields.get(i).absent());
            }
        }
        return maker.make(slots);
    }
}
