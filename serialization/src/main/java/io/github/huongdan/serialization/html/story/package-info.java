/** Tells the text of a page, paragraph by paragraph and cell by cell. */
@NullMarked
package io.github.huongdan.serialization.html.story;

import org.jspecify.annotations.NullMarked;
