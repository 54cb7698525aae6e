package io.github.huongdan.serialization.word.part;

/**
 * How a part points to another or to something outside.
 *
 * @param type what for: the last word of the relationship's type, such as {@code header}
 * @param target the name of the other part; as it is written where it is outside
 * @param external whether it points outside the file
 */
public record Relationship(String type, String target, boolean external) {}
