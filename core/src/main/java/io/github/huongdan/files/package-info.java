/** Files as a careful program reads and writes them: read only if they are files and no longer than a limit, written whole or not at all. */
@NullMarked
package io.github.huongdan.files;

import org.jspecify.annotations.NullMarked;
