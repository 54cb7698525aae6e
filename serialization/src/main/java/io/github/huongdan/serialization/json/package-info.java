/**
 * JSON: reader, writer, and the module for a host's own mapper.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.json;

import org.jspecify.annotations.NullMarked;
