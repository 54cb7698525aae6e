/** Measures what reading costs, as ratios within one run. */
@NullMarked
package io.github.huongdan.benchmarks;

import org.jspecify.annotations.NullMarked;
