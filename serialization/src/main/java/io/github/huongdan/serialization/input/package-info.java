/** Takes bytes in within limits and makes sure that they are UTF-8. */
@NullMarked
package io.github.huongdan.serialization.input;

import org.jspecify.annotations.NullMarked;
