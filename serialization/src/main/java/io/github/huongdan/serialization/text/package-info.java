/**
 * Plain text: reads a guidance document from text as it was taken out of a file, with the place of every part, and writes one as
 * text in the order of the form.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.text;

import org.jspecify.annotations.NullMarked;
