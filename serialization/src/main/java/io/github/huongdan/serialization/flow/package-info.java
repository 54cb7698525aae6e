/** A text as it flows from a page without lines of its own: paragraphs, cells and styles, as recognition takes them. */
@NullMarked
package io.github.huongdan.serialization.flow;

import org.jspecify.annotations.NullMarked;
