package io.github.huongdan.serialization.flow;

import io.github.huongdan.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A text and how it looks.
 *
 * @param text the text, a line for each paragraph
 * @param layout how it looks
 * @param origins where each character comes from; null where nobody asked
 */
public record FlowText(String text, Layout layout, @Nullable Origins origins) {}
