package io.github.huongdan.serialization.tree;

/**
 * Text in an element, as the parser gives it.
 *
 * @param text of any length
 */
public record Text(String text) implements Node {}
