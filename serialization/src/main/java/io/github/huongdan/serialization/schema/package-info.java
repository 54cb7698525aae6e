/** The published schemas of format 1.0. */
@NullMarked
package io.github.huongdan.serialization.schema;

import org.jspecify.annotations.NullMarked;
