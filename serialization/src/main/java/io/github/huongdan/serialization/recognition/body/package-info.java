/** Recognises the basis, the sections with their items and tasks, and the closing. */
@NullMarked
package io.github.huongdan.serialization.recognition.body;

import org.jspecify.annotations.NullMarked;
