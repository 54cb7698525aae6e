package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * A place in a line where text after a tab goes.
 *
 * @param position how far it is from the margin, in points
 * @param alignment how the text stands to it; null where a stop at the position is taken away
 */
record TabStop(double position, @Nullable Alignment alignment) {}
