/**
 * Akoma Ntoso 3.0, the OASIS standard for parliamentary, legislative and judiciary documents: {@link io.github.huongdan.serialization.akn.GuidanceAkn} writes and reads it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.akn;

import org.jspecify.annotations.NullMarked;
