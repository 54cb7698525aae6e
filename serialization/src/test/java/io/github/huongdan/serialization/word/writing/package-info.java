/** Documents are written as Word files and read back. */
@NullMarked
package io.github.huongdan.serialization.word.writing;

import org.jspecify.annotations.NullMarked;
