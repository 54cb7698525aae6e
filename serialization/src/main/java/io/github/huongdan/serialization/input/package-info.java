/** Takes bytes in within limits and decodes them strictly: UTF-8, for plain text also UTF-16. */
@NullMarked
package io.github.huongdan.serialization.input;

import org.jspecify.annotations.NullMarked;
