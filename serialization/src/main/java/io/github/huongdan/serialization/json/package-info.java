/** JSON: reader, writer, and the module for a host's own mapper. */
@NullMarked
package io.github.huongdan.serialization.json;

import org.jspecify.annotations.NullMarked;
