/** The dated rule-sets (regimes) by which documents of the Party and the State are judged, as data. */
@NullMarked
package io.github.huongdan.regime;

import org.jspecify.annotations.NullMarked;
