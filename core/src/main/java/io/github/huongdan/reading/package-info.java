/**
 * A document as it was read: with its source, its layout and what the reader was not sure of.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.reading;

import org.jspecify.annotations.NullMarked;
