/** Rules on the letterhead, the type name and the subject. */
@NullMarked
package io.github.huongdan.validation.rules.header;

import org.jspecify.annotations.NullMarked;
