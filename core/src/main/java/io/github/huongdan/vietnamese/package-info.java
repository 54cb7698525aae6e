/** How Vietnamese official writing spells words and dates: keys that match either tone placement, and written dates. */
@NullMarked
package io.github.huongdan.vietnamese;

import org.jspecify.annotations.NullMarked;
