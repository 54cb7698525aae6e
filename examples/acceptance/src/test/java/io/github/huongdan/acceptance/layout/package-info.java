/** The layout of real Word files, made by the tests, and what is found in it. */
@NullMarked
package io.github.huongdan.acceptance.layout;

import org.jspecify.annotations.NullMarked;
