package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.TextStyle;

/**
 * The number of the page as it stands above or below the text.
 *
 * @param alignment where it stands
 * @param style how it looks
 */
record ShownNumber(Alignment alignment, TextStyle style) {}
