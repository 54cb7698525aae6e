/** What the service does with a document, without HTTP: read, judge, review, correct. */
@NullMarked
package io.github.huongdan.spring.judging;

import org.jspecify.annotations.NullMarked;
