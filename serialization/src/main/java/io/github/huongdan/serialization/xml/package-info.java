/** XML 1.0 of the format, on StAX: reader and writer. */
@NullMarked
package io.github.huongdan.serialization.xml;

import org.jspecify.annotations.NullMarked;
