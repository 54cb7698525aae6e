/**
 * Validates guidance documents and holds what was found.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation;

import org.jspecify.annotations.NullMarked;
