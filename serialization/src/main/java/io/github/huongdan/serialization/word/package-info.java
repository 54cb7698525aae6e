/**
 * Word files: read as Word shows them, written in the form that a regime prescribes, and annotated.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.word;

import org.jspecify.annotations.NullMarked;
