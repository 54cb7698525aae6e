/** Recognises the recipients and the signatures. */
@NullMarked
package io.github.huongdan.serialization.recognition.foot;

import org.jspecify.annotations.NullMarked;
