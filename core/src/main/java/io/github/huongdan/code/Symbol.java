package io.github.huongdan.code;

import org.jspecify.annotations.Nullable;

/** What stands after a code's number (ký hiệu). */
record Symbol(
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String qualifier) {}
