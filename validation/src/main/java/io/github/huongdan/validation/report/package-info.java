/**
 * Shows reports to people and machines: text with carets, JSON, SARIF, JUnit XML, HTML.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.report;

import org.jspecify.annotations.NullMarked;
