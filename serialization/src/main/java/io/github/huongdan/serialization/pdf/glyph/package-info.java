/** Finds the letters on a page, with where they stand and how they look. */
@NullMarked
package io.github.huongdan.serialization.pdf.glyph;

import org.jspecify.annotations.NullMarked;
