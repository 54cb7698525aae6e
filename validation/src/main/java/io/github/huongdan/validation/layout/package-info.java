/**
 * A document as its parts are laid out: each component with its paragraphs, how it looks, and how the regime wants it to look.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.layout;

import org.jspecify.annotations.NullMarked;
