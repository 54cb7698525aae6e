package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section whose heading claims none of the known purposes, or that has no heading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number as written ({@code I.}, {@code II-}); null where it has none
 * @param heading the heading in its own capitals; null where it has none
 * @param provisions the items and paragraphs, in order
 */
public record OtherSection(@Nullable String label, @Nullable String heading, List<@Valid Provision> provisions)
        implements Section {

    public OtherSection {
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
        return SectionKind.OTHER;
    }

    /** Starts a section of this kind. */
    public static ProvisionsBuilder<OtherSection> builder() {
        return new ProvisionsBuilder<>(OtherSection::new);
    }

    /** Starts a copy that can be changed. */
    public ProvisionsBuilder<OtherSection> toBuilder() {
        return builder().label(label).heading(heading).provisions(provisions);
    }
}
