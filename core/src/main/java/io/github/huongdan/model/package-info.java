/** The parts of a guidance document as immutable values. A defective document is a valid value here; rules judge it elsewhere. */
@NullMarked
package io.github.huongdan.model;

import org.jspecify.annotations.NullMarked;
