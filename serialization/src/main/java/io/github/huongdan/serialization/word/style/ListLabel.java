package io.github.huongdan.serialization.word.style;

/**
 * What Word shows before a paragraph of a list.
 *
 * @param text the label
 * @param suffix what stands between it and the text: a tab, a space or nothing
 * @param style how it looks
 */
public record ListLabel(String text, String suffix, RunStyle style) {}
