/** What a rule is, what it sees, and what it reports. */
@NullMarked
package io.github.huongdan.validation.rule;

import org.jspecify.annotations.NullMarked;
