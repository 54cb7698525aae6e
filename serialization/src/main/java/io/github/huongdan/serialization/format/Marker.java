package io.github.huongdan.serialization.format;

/**
 * A key that JSON puts first in an object to say what the object is; XML says the same by the element's name and namespace.
 *
 * @param key {@code format} or {@code kind}
 * @param value the only value that the shape has
 */
public record Marker(String key, String value) {}
