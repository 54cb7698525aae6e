/** Recognises the parts of a guidance document on its page, whatever file the page came from. The doors (text, Word) make the lines. */
@NullMarked
package io.github.huongdan.serialization.recognition;

import org.jspecify.annotations.NullMarked;
