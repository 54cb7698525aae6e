/** Rules on who signs (người ký). */
@NullMarked
package io.github.huongdan.validation.rules.signatory;

import org.jspecify.annotations.NullMarked;
