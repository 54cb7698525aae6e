/**
 * What a caller changes in how documents are judged: rules switched on and off, severities, the regime, suppressed findings.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.validation.configuration;

import org.jspecify.annotations.NullMarked;
