/**
 * The door for applications that validate through Jakarta Validation.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
