/** The pages of docs/rules, made from the catalogue and the examples. */
@NullMarked
package io.github.huongdan.validation.pages;

import org.jspecify.annotations.NullMarked;
