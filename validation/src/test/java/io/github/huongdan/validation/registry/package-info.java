@NullMarked
package io.github.huongdan.validation.registry;

import org.jspecify.annotations.NullMarked;
