/** Rules on the section on aims and requirements (mục đích, yêu cầu). */
@NullMarked
package io.github.huongdan.validation.rules.aims;

import org.jspecify.annotations.NullMarked;
