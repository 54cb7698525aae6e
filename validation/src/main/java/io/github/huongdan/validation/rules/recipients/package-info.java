/** Rules on the list of recipients (nơi nhận). */
@NullMarked
package io.github.huongdan.validation.rules.recipients;

import org.jspecify.annotations.NullMarked;
