/** Shows reports to people and machines: text with carets, JSON, SARIF, JUnit XML, HTML. */
@NullMarked
package io.github.huongdan.validation.report;

import org.jspecify.annotations.NullMarked;
