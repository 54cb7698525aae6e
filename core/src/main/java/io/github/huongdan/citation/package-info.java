/** Citations of other documents, as a legal basis or running text writes them. */
@NullMarked
package io.github.huongdan.citation;

import org.jspecify.annotations.NullMarked;
