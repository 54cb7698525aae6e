/** Tests of the rules, the reports and the door. */
@NullMarked
package io.github.huongdan.validation;

import org.jspecify.annotations.NullMarked;
