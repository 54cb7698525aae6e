/** Writes what findings suggest into the text that a document was read from. */
@NullMarked
package io.github.huongdan.validation.fix;

import org.jspecify.annotations.NullMarked;
