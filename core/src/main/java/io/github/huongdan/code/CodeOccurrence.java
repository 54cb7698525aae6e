package io.github.huongdan.code;

/**
 * A document code found in running text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code; its text is exactly the characters from {@code start} to {@code end}
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 */
public record CodeOccurrence(DocumentCode code, int start, int end) {}
