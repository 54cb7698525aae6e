package io.github.huongdan.cli;

import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text or Word file with what its findings suggest, not yet written; or one that could not be read.
 *
 * @param read what the file held; null where it could not be read
 * @param content the new content; null where nothing changes
 * @param applied the findings whose suggestions the new content holds
 * @param settled whether no suggestion is left that could be applied
 * @param diff what changes; empty where nothing does
 * @param refusal the sentence that says why the file could not be read; null where it was
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record FixedFile(
        Input input,
        @Nullable ContentDigest read,
        byte @Nullable [] content,
        List<Finding> applied,
        boolean settled,
        String diff,
        @Nullable String refusal) {

    static FixedFile refused(Input input, String sentence) {
        return new FixedFile(input, null, null, List.of(), true, "", sentence);
    }
}
