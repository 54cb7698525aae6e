package io.github.huongdan.serialization.html.page;

/**
 * The characters of a page.
 *
 * @param text the characters
 * @param misdeclared whether the bytes are in another character set than they are said to be in, or say none and are not UTF-8
 */
public record PageText(String text, boolean misdeclared) {}
