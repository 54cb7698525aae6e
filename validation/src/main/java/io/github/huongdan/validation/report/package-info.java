/** Shows a report to people. */
@NullMarked
package io.github.huongdan.validation.report;

import org.jspecify.annotations.NullMarked;
