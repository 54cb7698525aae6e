/**
 * edXML messages between systems that manage documents, by QCVN 102:2016/BTTTT with Amendment 1:2022: {@link io.github.huongdan.serialization.edxml.GuidanceEdxml} writes and reads them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.huongdan.serialization.edxml;

import org.jspecify.annotations.NullMarked;
