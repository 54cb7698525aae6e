/** How text and paragraphs of a Word file look as it takes effect: styles, theme, settings and the labels of lists. */
@NullMarked
package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.NullMarked;
