/**
 * Small UTF-8 files of {@code key = value} lines that tell the library how to work, read with the line of every entry.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.settings;

import org.jspecify.annotations.NullMarked;
