/** The page for people: drop a document on it, see what is wrong, take it home reviewed. */
@NullMarked
package io.github.huongdan.spring.page;

import org.jspecify.annotations.NullMarked;
