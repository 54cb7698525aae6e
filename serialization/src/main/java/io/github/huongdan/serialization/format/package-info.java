/** The one description of the format that every reader and writer walks. */
@NullMarked
package io.github.huongdan.serialization.format;

import org.jspecify.annotations.NullMarked;
