/** Recognises the letterhead, the title and the addressees. */
@NullMarked
package io.github.huongdan.serialization.recognition.head;

import org.jspecify.annotations.NullMarked;
