/** What several rules know about the acts that a document cites. */
@NullMarked
package io.github.huongdan.validation.rules.acts;

import org.jspecify.annotations.NullMarked;
