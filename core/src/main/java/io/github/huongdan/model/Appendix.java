package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appendix after the signatures (phụ lục, biểu mẫu kèm theo). It may have a letterhead, recipients and signatures of its own; they are
 * blocks of it and say nothing of the document's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the word and number as written ({@code PHỤ LỤC I}, {@code Mẫu 2}); null where it has none
 * @param title what it is about; null where it has none
 * @param note the line that says what it belongs to, such as {@code (Kèm theo Hướng dẫn số 81-HD/BTGĐUK)}; null where there is none
 * @param blocks the paragraphs and tables, in order
 */
public record Appendix(
        @Nullable String label,
        @Nullable String title,
        @Nullable String note,
        List<Block> blocks) {

    public Appendix {
        label = Values.emptyToNull(label);
        title = Values.emptyToNull(title);
        note = Values.emptyToNull(note);
        blocks = Values.list(blocks, "blocks");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Starts an appendix. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().label(label).title(title).note(note).blocks(blocks);
    }

    /** Collects the parts of an appendix; not thread-safe. */
    public static final class Builder {

        private @Nullable String label;
        private @Nullable String title;
        private @Nullable String note;
        private final List<Block> blocks = new ArrayList<>();

        private Builder() {}

        /** Sets the word and number. */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /** Sets what it is about. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the line that says what it belongs to. */
        public Builder note(@Nullable String value) {
            note = value;
            return this;
        }

        /** Adds a paragraph. */
        public Builder paragraph(String text) {
            return block(new Paragraph(text));
        }

        /** Adds a paragraph or a table. */
        public Builder block(Block value) {
            blocks.add(Values.given(value, "block"));
            return this;
        }

        /** Replaces the paragraphs and tables. */
        public Builder blocks(List<? extends Block> values) {
            Values.replace(blocks, values, "blocks");
            return this;
        }

        /** Makes the appendix. */
        public Appendix build() {
            return new Appendix(label, title, note, blocks);
        }
    }
}
