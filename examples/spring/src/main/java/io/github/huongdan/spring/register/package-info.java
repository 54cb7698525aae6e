/** The register of documents received (sổ đăng ký văn bản đến), for who wants to keep them: entries, the search among them, and the ways in over HTTP. */
@NullMarked
package io.github.huongdan.spring.register;

import org.jspecify.annotations.NullMarked;
