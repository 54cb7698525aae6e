/**
 * The published schemas of the format.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.schema;

import org.jspecify.annotations.NullMarked;
