/** The command line {@code huongdan}: reads documents, checks them, lists the rules. */
@NullMarked
package io.github.huongdan.cli;

import org.jspecify.annotations.NullMarked;
