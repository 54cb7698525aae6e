/** Opens PDF files under limits: parsing, unpacking, pages. */
@NullMarked
package io.github.huongdan.serialization.pdf.file;

import org.jspecify.annotations.NullMarked;
