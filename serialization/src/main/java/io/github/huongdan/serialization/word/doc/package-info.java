/** Reads files of the old format of Word (.doc) as the parts that a .docx of the same document has. */
@NullMarked
package io.github.huongdan.serialization.word.doc;

import org.jspecify.annotations.NullMarked;
