/** The interface for programs: judge, convert, review and correct a document over HTTP. */
@NullMarked
package io.github.huongdan.spring.api;

import org.jspecify.annotations.NullMarked;
