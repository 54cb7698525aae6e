/**
 * The dated rule-sets (regimes) by which documents of the Party and the State are judged, as data.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.regime;

import org.jspecify.annotations.NullMarked;
