/** Who may do what, and the headers that guard the page. */
@NullMarked
package io.github.huongdan.spring.security;

import org.jspecify.annotations.NullMarked;
