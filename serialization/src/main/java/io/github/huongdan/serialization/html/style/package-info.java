/** How the letters and paragraphs of a page look, as far as it says itself. */
@NullMarked
package io.github.huongdan.serialization.html.style;

import org.jspecify.annotations.NullMarked;
