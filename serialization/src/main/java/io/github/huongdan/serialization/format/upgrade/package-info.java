/** Leads documents of older formats to the next one, step by step. */
@NullMarked
package io.github.huongdan.serialization.format.upgrade;

import org.jspecify.annotations.NullMarked;
