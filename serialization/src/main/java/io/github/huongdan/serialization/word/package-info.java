/**
 * Word files (.docx): their text with its layout, before anything in it is recognised.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.word;

import org.jspecify.annotations.NullMarked;
