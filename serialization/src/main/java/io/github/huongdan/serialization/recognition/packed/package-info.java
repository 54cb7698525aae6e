/** Divides lines in which an extractor ran the parts of a page together. */
@NullMarked
package io.github.huongdan.serialization.recognition.packed;

import org.jspecify.annotations.NullMarked;
