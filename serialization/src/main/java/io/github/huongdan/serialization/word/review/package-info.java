/** Writes annotations into a copy of a Word file, as comments and tracked changes, and changes nothing else. */
@NullMarked
package io.github.huongdan.serialization.word.review;

import org.jspecify.annotations.NullMarked;
