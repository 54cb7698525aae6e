/** An XML document of others as a tree: read within limits, looked through by name, built and written. */
@NullMarked
package io.github.huongdan.serialization.tree;

import org.jspecify.annotations.NullMarked;
