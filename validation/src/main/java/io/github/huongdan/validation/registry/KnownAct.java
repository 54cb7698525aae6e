package io.github.huongdan.validation.registry;

import io.github.huongdan.code.DocumentCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act that a registry knows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its number and symbol
 * @param typeName the name of its type, such as {@code Kết luận}
 * @param title what it is about (trích yếu); null where not known
 * @param topic the words of the title that tell this act from others with the same number and symbol; null where there are none
 * @param issuer the organ that issued it; null where not known
 * @param issuedOn its date; null where not known
 * @param inForceFrom the first day it is in force; null where not known
 * @param inForceUntil the first day it is no longer in force; null where that is not known, or it still is
 * @param replacedBy the number and symbol of the act that ended it; null where not known
 * @param governsForm whether it says what form documents have
 */
public record KnownAct(
        DocumentCode code,
        String typeName,
        @Nullable String title,
        @Nullable String topic,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable DocumentCode replacedBy,
        boolean governsForm) {

    public KnownAct {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(typeName, "typeName");
    }
}
