/**
 * What systems record of a document (siêu dữ liệu), by Appendix VI of Nghị định 30/2020/NĐ-CP: {@link io.github.huongdan.metadata.DocumentMetadata}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.metadata;

import org.jspecify.annotations.NullMarked;
