/** How the work of the library grows with its input, counted in steps and bytes, since a clock says something else on each machine. */
@NullMarked
package io.github.huongdan.acceptance.work;

import org.jspecify.annotations.NullMarked;
