/**
 * Reads documents from Markdown.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.markdown;

import org.jspecify.annotations.NullMarked;
