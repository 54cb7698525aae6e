package io.github.huongdan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A top division of the document (phần, mục lớn), in one of four kinds. All are immutable and thread-safe. */
public sealed interface Section permits AimsAndRequirements, PropagandaContent, Implementation, OtherSection {

    /** Returns the number as written ({@code I.}, {@code Phần thứ nhất}), or null. */
    @Nullable
    String label();

    /** Returns the heading in its own capitals, or null. */
    @Nullable
    String heading();

    /** Lists what stands directly below the heading: the tasks of a section on implementation, the provisions of any other. */
    List<? extends Item> items();

    /** Returns what the section is for. */
    SectionKind kind();
}
