/** Cuts streams into the bytes of their documents, for the readers of one document to read. */
@NullMarked
package io.github.huongdan.serialization.stream;

import org.jspecify.annotations.NullMarked;
