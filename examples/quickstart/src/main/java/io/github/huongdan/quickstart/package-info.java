/** One short program for each kind of user. */
package io.github.huongdan.quickstart;
