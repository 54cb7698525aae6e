/** What all formats share: their detection, the limits of reading, and the errors with their places. */
@NullMarked
package io.github.huongdan.serialization;

import org.jspecify.annotations.NullMarked;
