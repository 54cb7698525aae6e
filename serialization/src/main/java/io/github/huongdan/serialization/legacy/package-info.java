/**
 * Text from before Unicode, or decoded wrongly: recognises which encoding it stands in and converts it on request.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.legacy;

import org.jspecify.annotations.NullMarked;
