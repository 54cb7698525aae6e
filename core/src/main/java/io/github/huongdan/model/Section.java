package io.github.huongdan.model;

import org.jspecify.annotations.Nullable;

/** A top division of the document (phần, mục lớn), in one of four kinds. All are immutable and thread-safe. */
public sealed interface Section permits AimsAndRequirements, PropagandaContent, Implementation, OtherSection {

    /** Returns the number as written ({@code I.}, {@code Phần thứ nhất}), or null. */
    @Nullable
    String label();

    /** Returns the heading in its own capitals, or null. */
    @Nullable
    String heading();

    /** Returns what the section is for. */
    default SectionKind kind() {
        if (this instanceof AimsAndRequirements) {
            return SectionKind.AIMS_AND_REQUIREMENTS;
        }
        if (this instanceof PropagandaContent) {
            return SectionKind.PROPAGANDA_CONTENT;
        }
        return this instanceof Implementation ? SectionKind.IMPLEMENTATION : SectionKind.OTHER;
    }
}
