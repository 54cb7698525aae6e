/** Writes documents down in other shapes and compares how they are read. */
@NullMarked
package io.github.huongdan.acceptance.shape;

import org.jspecify.annotations.NullMarked;
