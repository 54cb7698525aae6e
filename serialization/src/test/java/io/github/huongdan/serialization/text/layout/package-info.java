/** Makes plausible documents and lays them out as offices and extractors do. */
@NullMarked
package io.github.huongdan.serialization.text.layout;

import org.jspecify.annotations.NullMarked;
