/** Reads documents from PDF files. */
@NullMarked
package io.github.huongdan.serialization.pdf;

import org.jspecify.annotations.NullMarked;
