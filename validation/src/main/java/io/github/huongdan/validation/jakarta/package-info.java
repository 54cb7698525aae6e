/** The door for applications that validate through Jakarta Validation. */
@NullMarked
package io.github.huongdan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
