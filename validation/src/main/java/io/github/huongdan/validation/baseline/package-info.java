/**
 * What an archive was known to have, so that only new findings are reported.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.baseline;

import org.jspecify.annotations.NullMarked;
