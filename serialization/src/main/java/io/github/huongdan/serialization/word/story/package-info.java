/** The texts of a Word file in the order of reading, with the layout of each stretch. */
@NullMarked
package io.github.huongdan.serialization.word.story;

import org.jspecify.annotations.NullMarked;
