/**
 * XML 1.0 of the format, on StAX: reader and writer.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.xml;

import org.jspecify.annotations.NullMarked;
