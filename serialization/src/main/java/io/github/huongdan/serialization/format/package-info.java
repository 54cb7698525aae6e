/** The one description of format 1.0 that every reader and writer walks. */
@NullMarked
package io.github.huongdan.serialization.format;

import org.jspecify.annotations.NullMarked;
