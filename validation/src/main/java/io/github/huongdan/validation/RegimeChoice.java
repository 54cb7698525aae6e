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

/** Chooses the regime by a document's system and date. */
final class RegimeChoice {

    private RegimeChoice() {}

    static Regime of(GuidanceDocument document, Regimes regimes) {
        Header header = document.header();
        LocalDate issuedOn = header.issuedOn();
        return regimes.inForce(system(header), issuedOn != null ? issuedOn : LatestDate.in(document));
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
