/**
 * What a rule is, what it sees, and what it reports.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.rule;

import org.jspecify.annotations.NullMarked;
