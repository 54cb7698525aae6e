package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made known or done (nội dung tuyên truyền, nội dung, nhiệm vụ, giải pháp).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number as written ({@code I.}, {@code II-}); null where it has none
 * @param heading the heading in its own capitals; null where it has none
 * @param provisions the items and paragraphs, in order
 */
public record PropagandaContent(
        @Nullable String label,
        @Nullable String heading,
        @NotEmpty List<@Valid Provision> provisions) implements Section {

    public PropagandaContent {
        label = Values.emptyToNull(label);
        heading = Values.emptyToNull(heading);
        provisions = Values.list(provisions, "provisions");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    @Override
    public List<Provision> items() {
        return provisions;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.PROPAGANDA_CONTENT;
    }

    /** Starts a section of this kind. */
    public static ProvisionsBuilder<PropagandaContent> builder() {
        return new ProvisionsBuilder<>(PropagandaContent::new);
    }

    /** Starts a copy that can be changed. */
    public ProvisionsBuilder<PropagandaContent> toBuilder() {
        return builder().label(label).heading(heading).provisions(provisions);
    }
}
