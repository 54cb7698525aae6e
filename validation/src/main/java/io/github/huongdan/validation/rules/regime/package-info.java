/** Rules on the system and the regime that a document belongs to. */
@NullMarked
package io.github.huongdan.validation.rules.regime;

import org.jspecify.annotations.NullMarked;
