/** Rules on the grounds, the enacting clause and the acts that the document cites. */
@NullMarked
package io.github.huongdan.validation.rules.basis;

import org.jspecify.annotations.NullMarked;
