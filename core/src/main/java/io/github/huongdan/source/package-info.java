/**
 * Where a part of a document stands in the text it was read from.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.source;

import org.jspecify.annotations.NullMarked;
