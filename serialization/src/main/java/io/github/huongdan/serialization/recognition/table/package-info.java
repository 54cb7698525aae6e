/** Tables of content as a source states them, and what the model holds of them. */
@NullMarked
package io.github.huongdan.serialization.recognition.table;

import org.jspecify.annotations.NullMarked;
