/**
 * The formats that the library knows as values, and the registry that tells them apart by content.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.formats;

import org.jspecify.annotations.NullMarked;
