/** What a caller knows beyond the document: acts, terms, mottoes, places. */
@NullMarked
package io.github.huongdan.validation.registry;

import org.jspecify.annotations.NullMarked;
