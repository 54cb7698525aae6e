/** The parts of a Word file: what its zip holds, how they point to one another, and a cursor on their XML. */
@NullMarked
package io.github.huongdan.serialization.word.part;

import org.jspecify.annotations.NullMarked;
