/**
 * Citations of other documents, as a legal basis or running text writes them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.citation;

import org.jspecify.annotations.NullMarked;
