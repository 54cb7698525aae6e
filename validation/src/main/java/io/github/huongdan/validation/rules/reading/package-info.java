/** Rules that say what could not be read, where other rules would say that something is missing. */
@NullMarked
package io.github.huongdan.validation.rules.reading;

import org.jspecify.annotations.NullMarked;
