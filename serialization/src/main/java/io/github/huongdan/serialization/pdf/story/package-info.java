/** Makes paragraphs, cells and stories of the lines of pages, as recognition takes them. */
@NullMarked
package io.github.huongdan.serialization.pdf.story;

import org.jspecify.annotations.NullMarked;
