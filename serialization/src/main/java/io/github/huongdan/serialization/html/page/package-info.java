/** The bytes of a page and the characters that they stand for. */
@NullMarked
package io.github.huongdan.serialization.html.page;

import org.jspecify.annotations.NullMarked;
