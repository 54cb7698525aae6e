/**
 * The parts of a guidance document as immutable values. A defective document is a valid value here; rules judge it elsewhere.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.model;

import org.jspecify.annotations.NullMarked;
