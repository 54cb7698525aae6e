package io.github.huongdan.vietnamese;

/**
 * A word of a text: letters, digits and their marks without a break; in Vietnamese, a syllable.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 * @param key its {@link MatchingKey}
 */
public record Word(int start, int end, String key) {}
