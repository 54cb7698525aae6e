package io.github.huongdan.validation.layout;

/**
 * What is there and what is due of one component, or of the pages. Measures and names of styles are facts that {@code Messages.look} says in a
 * language; the name of the row is said by {@code look.part.} and the name.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is: {@code issuer}, {@code margins}
 * @param count how many components look like this
 * @param quote how the first of them begins; empty for the pages
 * @param found what is there
 * @param due what is due; empty where nothing is
 * @param deviates whether it is not as due
 */
public record LayoutRow(String name, int count, String quote, String found, String due, boolean deviates) {}
