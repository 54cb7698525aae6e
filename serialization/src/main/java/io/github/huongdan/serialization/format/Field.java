package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.FormatVersion;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A component of a model type as the formats show it.
 *
 * @param <T> the type that has the component
 * @param key the key in JSON, and the name of the element or attribute in XML
 * @param kind what it holds
 * @param required whether it is always written and must be there to be read
 * @param attribute whether XML shows it as an attribute
 * @param since the version from which on the formats have it
 * @param absent the value that is not written and that a missing key stands for
 * @param item the name of an item of a list in XML; empty where the field is no list of one kind of items
 * @param reference the shape of the part or parts, looked up late because provisions hold provisions; null for other kinds
 * @param variants the shapes among which the items choose; null for other kinds
 * @param constants the constants of a choice; empty for other kinds
 * @param getter takes the component from its owner
 */
public record Field<T>(
        String key,
        FieldKind kind,
        boolean required,
        boolean attribute,
        FormatVersion since,
        @Nullable Object absent,
        String item,
        @Nullable Supplier<Shape<?>> reference,
        @Nullable Variants<?> variants,
        List<? extends Enum<?>> constants,
        Getter<T> getter) {

    /** Takes a component from its owner. */
    @FunctionalInterface
    public interface Getter<T> {
        @Nullable
        Object get(T owner);
    }

    static <T> Field<T> text(String key, Getter<T> getter) {
        return scalar(key, FieldKind.TEXT, null, getter);
    }

    static <T> Field<T> integer(String key, Getter<T> getter) {
        return scalar(key, FieldKind.INTEGER, null, getter);
    }

    static <T> Field<T> count(String key, int absent, Getter<T> getter) {
        return scalar(key, FieldKind.COUNT, absent, getter);
    }

    static <T> Field<T> flag(String key, Getter<T> getter) {
        return scalar(key, FieldKind.FLAG, false, getter);
    }

    static <T> Field<T> date(String key, Getter<T> getter) {
        return scalar(key, FieldKind.DATE, null, getter);
    }

    static <T> Field<T> choice(String key, List<? extends Enum<?>> constants, Getter<T> getter) {
        return new Field<>(key, FieldKind.CHOICE, false, false, Versions.V1_0, null, "", null, null, constants, getter);
    }

    static <T> Field<T> part(String key, Shape<?> shape, @Nullable Object absent, Getter<T> getter) {
        return new Field<>(
                key, FieldKind.PART, false, false, Versions.V1_0, absent, "", () -> shape, null, List.of(), getter);
    }

    static <T> Field<T> texts(String key, String item, Getter<T> getter) {
        return new Field<>(
                key, FieldKind.TEXTS, false, false, Versions.V1_0, List.of(), item, null, null, List.of(), getter);
    }

    static <T> Field<T> parts(String key, String item, Supplier<Shape<?>> shape, Getter<T> getter) {
        return new Field<>(
                key, FieldKind.PARTS, false, false, Versions.V1_0, List.of(), item, shape, null, List.of(), getter);
    }

    static <T> Field<T> variants(String key, Variants<?> variants, Getter<T> getter) {
        return new Field<>(
                key, FieldKind.VARIANTS, false, false, Versions.V1_0, List.of(), "", null, variants, List.of(), getter);
    }

    private static <T> Field<T> scalar(String key, FieldKind kind, @Nullable Object absent, Getter<T> getter) {
        return new Field<>(key, kind, false, false, Versions.V1_0, absent, "", null, null, List.of(), getter);
    }

    Field<T> asRequired() {
        return new Field<>(key, kind, true, attribute, since, absent, item, reference, variants, constants, getter);
    }

    Field<T> asAttribute() {
        return new Field<>(key, kind, required, true, since, absent, item, reference, variants, constants, getter);
    }

    Field<T> since(FormatVersion version) {
        return new Field<>(
                key, kind, required, attribute, version, absent, item, reference, variants, constants, getter);
    }

    /** Returns the value to write, or null where nothing is written. */
    public @Nullable Object written(T owner) {
        Object value = getter.get(owner);
        return value == null || value.equals(absent) ? null : value;
    }

    /** Returns the shape of the part or parts. */
    public Shape<?> shape() {
        return Objects.requireNonNull(reference, key).get();
    }

    /** Returns the shapes among which the items choose. */
    public Variants<?> choices() {
        return Objects.requireNonNull(variants, key);
    }

    /** Finds the constant of a choice by its name, or returns null. */
    public @Nullable Enum<?> constant(String name) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
