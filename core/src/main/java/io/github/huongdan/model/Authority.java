package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A line that says in whose name or for whom the signatory signs (thẩm quyền ký), such as {@code T/M BAN THƯỜNG VỤ} or {@code KT.
 * CHỦ TỊCH}. Sources: 36-HD/VPTW, II.1.7; Nghị định 30/2020/NĐ-CP, Article 13.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prefix the abbreviation as written: {@code T/M}, {@code K/T}, {@code T/L}, {@code TM.}, {@code KT.}, {@code TL.}, {@code
 *     TUQ.}, {@code Q.}; null where it is missing
 * @param onBehalfOf the organ or office that follows it; null where it is missing
 */
public record Authority(@Nullable String prefix, @Nullable String onBehalfOf) {

    public Authority {
        prefix = Values.emptyToNull(prefix);
        onBehalfOf = Values.emptyToNull(onBehalfOf);
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }
}
