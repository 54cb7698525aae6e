package io.github.huongdan.serialization.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one object while it is read, by the positions of its fields. Not thread-safe. */
public final class Slots {

    private static final Object SPOILT = new Object();

    private final @Nullable Object[] values;
    private boolean spoilt;

    Slots(int size) {
        values = new @Nullable Object[size];
    }

    public boolean holds(int position) {
        return values[position] != null;
    }

    /** Puts a value in; null where it was there, but faulty. */
    public void put(int position, @Nullable Object value) {
        values[position] = value == null ? spoil() : value;
    }

    private Object spoil() {
        spoilt = true;
        return SPOILT;
    }

    /** Tells whether a value was faulty. */
    public boolean spoilt() {
        return spoilt;
    }

    boolean spoilt(int position) {
        return values[position] == SPOILT;
    }

    void putAbsent(int position, @Nullable Object absent) {
        values[position] = absent;
    }

    @Nullable
    String text(int position) {
        return (String) values[position];
    }

    String requiredText(int position) {
        return required(position, String.class);
    }

    @Nullable
    Integer integer(int position) {
        return (Integer) values[position];
    }

    int count(int position) {
        return required(position, Integer.class);
    }

    boolean flag(int position) {
        return required(position, Boolean.class);
    }

    @Nullable
    LocalDate date(int position) {
        return (LocalDate) values[position];
    }

    <V> @Nullable V optional(int position, Class<V> type) {
        return type.cast(values[position]);
    }

    <V> V required(int position, Class<V> type) {
        return type.cast(Objects.requireNonNull(values[position]));
    }

    /** Returns a list whose items are of the given type, as the field's shape made them. */
    @SuppressWarnings("unchecked")
    <V> List<V> list(int position, Class<V> itemType) {
        List<?> list = required(position, List.class);
        assert list.stream().allMatch(itemType::isInstance);
        return (List<V>) list;
    }
}
