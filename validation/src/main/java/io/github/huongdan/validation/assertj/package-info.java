/**
 * Assertions for tests, on AssertJ: the structure of a document, and what the rules found.
 *
 * <p>Needs AssertJ, which the rest of the module does not. Tests that run on the module path add {@code --add-reads
 * io.github.huongdan.validation=ALL-UNNAMED} to the compiler's arguments and the virtual machine's.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.assertj;

import org.jspecify.annotations.NullMarked;
