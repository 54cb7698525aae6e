/** The words of a document as its form has them, whatever they are written into. */
@NullMarked
package io.github.huongdan.serialization.wording;

import org.jspecify.annotations.NullMarked;
