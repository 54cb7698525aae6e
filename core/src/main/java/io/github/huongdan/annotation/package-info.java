/**
 * What is said about places of a document's source, so that a format can write it into a copy.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.annotation;

import org.jspecify.annotations.NullMarked;
