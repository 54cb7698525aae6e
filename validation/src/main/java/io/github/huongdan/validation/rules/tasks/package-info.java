/** Rules on the implementation section (tổ chức thực hiện). */
@NullMarked
package io.github.huongdan.validation.rules.tasks;

import org.jspecify.annotations.NullMarked;
