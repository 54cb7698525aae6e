/**
 * What all formats share: their detection, the limits of reading, and the errors with their places.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization;

import org.jspecify.annotations.NullMarked;
