package io.github.huongdan.validation.fix;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A copy of a file after what findings suggested was written into it (bản đã sửa).
 *
 * <p>Not changed by this library after it is made.
 *
 * @param copy the copy; the file itself, as the format writes it, where nothing was applied
 * @param applied the findings whose suggestions it holds: those on words in the order of the text, then those on looks as the report has them
 * @param left the findings whose suggestions could not be written, in the same order: the file is there as it was
 */
public record FixedCopy(AnnotatedCopy copy, List<Finding> applied, List<Finding> left) {

    public FixedCopy {
        Objects.requireNonNull(copy, "copy");
        applied = List.copyOf(applied);
        left = List.copyOf(left);
    }
}
