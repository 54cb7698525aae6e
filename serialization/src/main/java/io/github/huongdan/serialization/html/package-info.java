/**
 * Reads documents from HTML.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.html;

import org.jspecify.annotations.NullMarked;
