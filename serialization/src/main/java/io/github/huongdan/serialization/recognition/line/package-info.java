/** Lines of a page: their cells, labels, rules and numbers of pages, and the words that mark parts. */
@NullMarked
package io.github.huongdan.serialization.recognition.line;

import org.jspecify.annotations.NullMarked;
