/** Rules on how pages and parts look. */
@NullMarked
package io.github.huongdan.validation.rules.layout;

import org.jspecify.annotations.NullMarked;
