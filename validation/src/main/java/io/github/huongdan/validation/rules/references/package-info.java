/** Rules on references within the document, to its appendices and to other acts, and on exchange. */
@NullMarked
package io.github.huongdan.validation.rules.references;

import org.jspecify.annotations.NullMarked;
