/** Writes annotations into a copy of a PDF file, as highlights with notes behind its end, and changes nothing before it. */
@NullMarked
package io.github.huongdan.serialization.pdf.review;

import org.jspecify.annotations.NullMarked;
