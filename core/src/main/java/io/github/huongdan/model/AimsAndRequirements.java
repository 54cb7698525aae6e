package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guidance wants to reach and what it asks (mục đích, yêu cầu).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the number as written ({@code I.}, {@code II-}); null where it has none
 * @param heading the heading in its own capitals; null where it has none
 * @param provisions the items and paragraphs, in order
 */
public record AimsAndRequirements(
        @Nullable String label,
        @Nullable String heading,
        @NotEmpty List<@Valid Provision> provisions) implements Section {

    public AimsAndRequirements {
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
        return SectionKind.AIMS_AND_REQUIREMENTS;
    }

    /** Starts a section of this kind. */
    public static ProvisionsBuilder<AimsAndRequirements> builder() {
        return new ProvisionsBuilder<>(AimsAndRequirements::new);
    }

    /** Starts a copy that can be changed. */
    public ProvisionsBuilder<AimsAndRequirements> toBuilder() {
        return builder().label(label).heading(heading).provisions(provisions);
    }
}
