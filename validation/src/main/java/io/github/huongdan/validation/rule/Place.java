package io.github.huongdan.validation.rule;

import io.github.huongdan.source.Position;

/**
 * Where a finding stands in the text that the document was read from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start line and column of its first character
 * @param length how many UTF-16 units it takes; 0 where something should have stood
 */
public record Place(Position start, int length) {

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return start.toString();
    }
}
