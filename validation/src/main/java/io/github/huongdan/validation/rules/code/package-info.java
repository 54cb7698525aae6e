/** Rules on the number and symbol (số và ký hiệu). */
@NullMarked
package io.github.huongdan.validation.rules.code;

import org.jspecify.annotations.NullMarked;
