package io.github.huongdan.validation.fix;

import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A copy of a file after what findings suggested was written into it (bản đã sửa).
 *
 * <p>Not changed by this library after it is made; the content is handed over, not copied.
 *
 * @param content the copy, byte by byte; the file as the format writes it where nothing was applied
 * @param applied the findings whose suggestions it holds: those on words in the order of the text, then those on looks as the report has them
 * @param left the findings whose suggestions could not be written, in the same order: the file is there as it was
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; two copies are compared by who needs it
public record FixedCopy(byte[] content, List<Finding> applied, List<Finding> left) {

    public FixedCopy {
        Objects.requireNonNull(content, "content");
        applied = List.copyOf(applied);
        left = List.copyOf(left);
    }
}
