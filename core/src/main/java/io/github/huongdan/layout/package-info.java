/**
 * How a document looks on its pages: paper, margins, fonts, paragraphs, tables and drawn lines, whatever format they came from.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.layout;

import org.jspecify.annotations.NullMarked;
