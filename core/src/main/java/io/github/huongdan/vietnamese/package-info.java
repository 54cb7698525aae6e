/**
 * How Vietnamese official writing spells words and dates: keys that match either tone placement, and written dates.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.vietnamese;

import org.jspecify.annotations.NullMarked;
