/**
 * The sentences that tell a person, in Vietnamese or English, what a rule checks and what was found.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.message;

import org.jspecify.annotations.NullMarked;
