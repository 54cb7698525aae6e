/** Reads documents from Markdown. */
@NullMarked
package io.github.huongdan.serialization.markdown;

import org.jspecify.annotations.NullMarked;
