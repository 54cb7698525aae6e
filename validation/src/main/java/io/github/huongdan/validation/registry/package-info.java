/**
 * What a caller knows beyond the document: acts, terms, mottoes, places.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.registry;

import org.jspecify.annotations.NullMarked;
