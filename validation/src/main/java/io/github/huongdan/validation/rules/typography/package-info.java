/** Rules on characters, quotation marks, spaces and spelling. */
@NullMarked
package io.github.huongdan.validation.rules.typography;

import org.jspecify.annotations.NullMarked;
