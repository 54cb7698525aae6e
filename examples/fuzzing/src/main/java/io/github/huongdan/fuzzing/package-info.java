/** Targets for a fuzzer: what must hold for any input at all. */
@NullMarked
package io.github.huongdan.fuzzing;

import org.jspecify.annotations.NullMarked;
