/** Makes lines and columns of the letters of a page. */
@NullMarked
package io.github.huongdan.serialization.pdf.page;

import org.jspecify.annotations.NullMarked;
