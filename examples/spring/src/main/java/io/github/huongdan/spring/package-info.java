/** A Spring Boot application that takes guidance documents in. */
@NullMarked
package io.github.huongdan.spring;

import org.jspecify.annotations.NullMarked;
