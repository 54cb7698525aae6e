/** Validates guidance documents and holds what was found. */
@NullMarked
package io.github.huongdan.validation;

import org.jspecify.annotations.NullMarked;
