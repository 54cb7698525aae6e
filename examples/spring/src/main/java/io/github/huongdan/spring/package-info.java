/** A service for an office, on Spring Boot: a page, an interface for programs, and a register. */
@NullMarked
package io.github.huongdan.spring;

import org.jspecify.annotations.NullMarked;
