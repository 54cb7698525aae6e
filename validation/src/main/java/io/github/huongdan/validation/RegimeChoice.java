package io.github.huongdan.validation;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.rules.regime.LatestDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the regime is found that judges a document.
 *
 * @param named the regime for every document; null where the date chooses it
 * @param system the system whose regimes the date chooses among; null for the document's own
 */
record RegimeChoice(@Nullable Regime named, @Nullable IssuingSystem system) {

    static final RegimeChoice BY_DOCUMENT = new RegimeChoice(null, null);

    static RegimeChoice of(Regime named) {
        return new RegimeChoice(named, null);
    }

    static RegimeChoice among(IssuingSystem system) {
        return new RegimeChoice(null, system);
    }

    Regime regime(GuidanceDocument document, Regimes regimes) {
        if (named != null) {
            return named;
        }
        Header header = document.header();
        LocalDate issuedOn = header.issuedOn();
        return regimes.inForce(
                system != null ? system : system(header), issuedOn != null ? issuedOn : LatestDate.in(document));
    }

    private static IssuingSystem system(Header header) {
        IssuingSystem named = header.system();
        if (named != null) {
            return named;
        }
        DocumentCode code = header.code();
        return code != null && code.form() == CodeForm.STATE ? IssuingSystem.STATE : IssuingSystem.PARTY;
    }
}
