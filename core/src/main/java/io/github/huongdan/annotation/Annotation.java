package io.github.huongdan.annotation;

import io.github.huongdan.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a place of the source that a document was read from (ghi chú): a comment, what to write there instead, and how it has to look. A
 * format that can writes annotations into a copy of the source, as Word shows comments and tracked changes.
 *
 * <pre>{@code
 * Annotation about = new Annotation(new Span(0, 24), "Thiếu dấu phẩy", null);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch of the source text; null where it is about the whole document
 * @param text what is said, for a person, in one language; paragraphs end with LF, but for the last; empty where nothing is said and only something
 *     changed
 * @param replacement what to write instead of the stretch, empty to strike it out; null where nothing is to be written, and where there is no stretch
 * @param formattings how places have to look, within the stretch or elsewhere; where two are about one place and differ, as the later has it
 */
public record Annotation(
        @Nullable Span span, String text, @Nullable String replacement, List<Formatting> formattings) {

    /** Throws {@link IllegalArgumentException} where there is a replacement without the stretch that it replaces. */
    public Annotation {
        Objects.requireNonNull(text, "text");
        formattings = List.copyOf(formattings);
        if (span == null && replacement != null) {
            throw new IllegalArgumentException("A replacement needs the stretch that it replaces");
        }
    }

    /** Makes an annotation that leaves the look of everything as it is. */
    public Annotation(@Nullable Span span, String text, @Nullable String replacement) {
        this(span, text, replacement, List.of());
    }
}
