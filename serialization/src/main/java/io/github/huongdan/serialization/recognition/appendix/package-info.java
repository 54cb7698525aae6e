/** Recognises the appendices below the signatures. */
@NullMarked
package io.github.huongdan.serialization.recognition.appendix;

import org.jspecify.annotations.NullMarked;
