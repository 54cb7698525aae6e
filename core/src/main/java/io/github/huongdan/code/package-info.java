/**
 * Document codes (số và ký hiệu), document types (tên loại) and the two systems that issue documents.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.code;

import org.jspecify.annotations.NullMarked;
