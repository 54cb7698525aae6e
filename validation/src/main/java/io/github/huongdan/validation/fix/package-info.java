/**
 * Writes what findings suggest into the text or a copy of the file that a document was read from.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.fix;

import org.jspecify.annotations.NullMarked;
