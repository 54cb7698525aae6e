/** The published schemas of the format. */
@NullMarked
package io.github.huongdan.serialization.schema;

import org.jspecify.annotations.NullMarked;
