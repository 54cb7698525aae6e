/**
 * The words by which offices name things and mark the parts of a document, once for readers and rules: a class for each kind, and beside it a text
 * file with a phrase a line. A kind is read when it is first used.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.lexicon;

import org.jspecify.annotations.NullMarked;
