/** Rules on the content and on how the document is divided. */
@NullMarked
package io.github.huongdan.validation.rules.content;

import org.jspecify.annotations.NullMarked;
