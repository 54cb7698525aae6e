package io.github.huongdan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with the copy that holds its findings, not yet written; or one that has none.
 *
 * @param content the copy; null where there is none
 * @param findings how many findings it holds
 * @param told sentences about it for the error stream
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Reviewed(Input input, byte @Nullable [] content, int findings, List<String> told) {

    static Reviewed refused(Input input, String sentence) {
        return new Reviewed(input, null, 0, List.of(sentence));
    }
}
