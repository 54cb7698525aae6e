package io.github.huongdan.validation;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rules.regime.LatestDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Chooses the regime by a document's system and date. */
final class RegimeChoice {

    private RegimeChoice() {}

    /** Prepares the examination of a document by the regime of its system and date. */
    static Examination examine(
            GuidanceDocument document, Regimes regimes, @Nullable SourceMap sourceMap, @Nullable Registry registry) {
        Header header = document.header();
        IssuingSystem system = system(header);
        LocalDate issuedOn = header.issuedOn();
        Examination examination =
                new Examination(document, regimes.inForce(system, issuedOn), false, sourceMap, registry);
        LocalDate latest = issuedOn != null ? null : LatestDate.in(examination);
        return latest == null ? examination : examination.judgedBy(regimes.inForce(system, latest));
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
