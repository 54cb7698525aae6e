/** How much the service takes at once: bytes of a file, time for a document, requests under way. */
@NullMarked
package io.github.huongdan.spring.limits;

import org.jspecify.annotations.NullMarked;
