/** Reads documents from HTML. */
@NullMarked
package io.github.huongdan.serialization.html;

import org.jspecify.annotations.NullMarked;
