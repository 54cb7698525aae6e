/**
 * Reads documents from PDF files.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.pdf;

import org.jspecify.annotations.NullMarked;
