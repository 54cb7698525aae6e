/** Takes documents of other systems as JSON, and refuses those with errors of form: the library's rules as constraints of Jakarta Validation. */
@NullMarked
package io.github.huongdan.spring.intake;

import org.jspecify.annotations.NullMarked;
