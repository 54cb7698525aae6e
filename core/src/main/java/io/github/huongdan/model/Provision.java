package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item, a bullet, a paragraph or a table of a section (khoản, điểm, gạch đầu dòng, đoạn, bảng).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number, letter or bullet as written ({@code 1.}, {@code 1-}, {@code a)}, {@code -}), without surrounding space; null
 *     for a paragraph without one
 * @param text the words of the item; null where it has only items of its own, or is a table
 * @param table the table that stands here, below the words if there are any; null in most provisions
 * @param provisions what stands below it, in order: items, bullets, further paragraphs
 */
public record Provision(
        @Nullable String label,
        @Nullable String text,
        @Nullable Table table,
        List<@Valid Provision> provisions) implements Item {

    public Provision {
        label = Values.emptyToNull(label);
        text = Values.emptyToNull(text);
        provisions = Values.list(provisions, "provisions");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Makes a provision without a table. */
    public Provision(@Nullable String label, @Nullable String text, List<Provision> provisions) {
        this(label, text, null, provisions);
    }

    /** Makes an item with a label, and what stands below it. */
    public static Provision of(String label, String text, Provision... below) {
        return new Provision(label, text, List.of(below));
    }

    /** Makes a paragraph without a label. */
    public static Provision paragraph(String text) {
        return new Provision(null, text, List.of());
    }

    /** Makes a table that stands among the items. */
    public static Provision table(Table table) {
        return new Provision(null, null, table, List.of());
    }

    /** Starts a provision. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().label(label).text(text).table(table).provisions(provisions);
    }

    /** Collects the parts of a provision; not thread-safe. */
    public static final class Builder {

        private @Nullable String label;
        private @Nullable String text;
        private @Nullable Table table;
        private final List<Provision> provisions = new ArrayList<>();

        private Builder() {}

        /** Sets the number, letter or bullet. */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /** Sets the words of the item. */
        public Builder text(@Nullable String value) {
            text = value;
            return this;
        }

        /** Sets the table that stands here. */
        public Builder table(@Nullable Table value) {
            table = value;
            return this;
        }

        /** Adds a provision below this one. */
        public Builder provision(Provision value) {
            provisions.add(Values.given(value, "provision"));
            return this;
        }

        /** Replaces what stands below. */
        public Builder provisions(List<Provision> values) {
            Values.replace(provisions, values, "provisions");
            return this;
        }

        /** Makes the provision. */
        public Provision build() {
            return new Provision(label, text, table, provisions);
        }
    }
}
