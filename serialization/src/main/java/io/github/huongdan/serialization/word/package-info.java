/** Word files (.docx): their text with its layout, before anything in it is recognised. */
@NullMarked
package io.github.huongdan.serialization.word;

import org.jspecify.annotations.NullMarked;
