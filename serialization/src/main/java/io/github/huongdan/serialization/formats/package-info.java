/** The formats that the library knows as values, and the registry that tells them apart by content. */
@NullMarked
package io.github.huongdan.serialization.formats;

import org.jspecify.annotations.NullMarked;
