/** XML 1.0 of format 1.0, on StAX: reader and writer. */
@NullMarked
package io.github.huongdan.serialization.xml;

import org.jspecify.annotations.NullMarked;
