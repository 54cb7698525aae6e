/** Tells the document on a page from what stands around it. */
@NullMarked
package io.github.huongdan.serialization.html.area;

import org.jspecify.annotations.NullMarked;
