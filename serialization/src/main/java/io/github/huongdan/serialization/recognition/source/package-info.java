/** Values taken from a source text, and the places where they stand. */
@NullMarked
package io.github.huongdan.serialization.recognition.source;

import org.jspecify.annotations.NullMarked;
