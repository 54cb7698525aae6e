/** Tables drawn with characters in plain text, as reStructuredText and pandoc draw them: writer and reader. */
@NullMarked
package io.github.huongdan.serialization.grid;

import org.jspecify.annotations.NullMarked;
