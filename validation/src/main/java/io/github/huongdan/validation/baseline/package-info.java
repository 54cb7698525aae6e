/** What an archive was known to have, so that only new findings are reported. */
@NullMarked
package io.github.huongdan.validation.baseline;

import org.jspecify.annotations.NullMarked;
