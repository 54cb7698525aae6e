/** The rules beside LanguageTool, on the same texts; textlint is beside them in {@code textlint}. */
package io.github.huongdan.peers;
