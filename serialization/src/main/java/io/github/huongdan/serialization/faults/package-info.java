/** What readers do about what is wrong: strict ones throw the first fault, lenient ones note them all. */
@NullMarked
package io.github.huongdan.serialization.faults;

import org.jspecify.annotations.NullMarked;
