/** Where a part of a document stands in the text it was read from. */
@NullMarked
package io.github.huongdan.source;

import org.jspecify.annotations.NullMarked;
