/** What several rules know about organs and their symbols. */
@NullMarked
package io.github.huongdan.validation.rules.organ;

import org.jspecify.annotations.NullMarked;
