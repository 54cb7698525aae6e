/** A document as a new Word file in the form that its regime prescribes. */
@NullMarked
package io.github.huongdan.serialization.word.writing;

import org.jspecify.annotations.NullMarked;
