/** A document as it was read: with its source, its layout and what the reader was not sure of. */
@NullMarked
package io.github.huongdan.reading;

import org.jspecify.annotations.NullMarked;
