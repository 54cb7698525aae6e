package io.github.huongdan.model;

/**
 * One text value of a document and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer JSON pointer (RFC 6901) into JSON format 1.0, such as {@code /sections/0/provisions/1/text}
 * @param text the value, never empty
 */
public record Passage(String pointer, String text) {}
