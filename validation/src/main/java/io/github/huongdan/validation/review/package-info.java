/**
 * Findings as annotations, which a format writes into a copy of the document.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.review;

import org.jspecify.annotations.NullMarked;
