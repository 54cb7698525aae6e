package io.github.huongdan.validation;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Examination;
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

    /** Prepares the examination of a document by the regime found. */
    Examination examine(ReadDocument read, Regimes regimes, @Nullable Registry registry) {
        if (named != null) {
            return new Examination(read, named, true, registry);
        }
        Header header = read.document().header();
        IssuingSystem among = system != null ? system : system(read.document());
        LocalDate issuedOn = header.issuedOn();
        Examination examination = new Examination(read, regimes.inForce(among, issuedOn), false, registry);
        LocalDate latest = issuedOn != null ? null : LatestDate.in(examination);
        return latest == null ? examination : examination.judgedBy(regimes.inForce(among, latest));
    }

    private static IssuingSystem system(GuidanceDocument document) {
        Header header = document.header();
        IssuingSystem named = header.system();
        if (named != null) {
            return named;
        }
        DocumentCode code = header.code();
        boolean state = code == null ? signsAsState(document) : code.form() == CodeForm.STATE;
        return state ? IssuingSystem.STATE : IssuingSystem.PARTY;
    }

    /** The State writes {@code KT.} where the Party writes {@code K/T}. */
    private static boolean signsAsState(GuidanceDocument document) {
        return document.signatories().stream()
                .flatMap(signatory -> signatory.authorities().stream())
                .map(Authority::prefix)
                .anyMatch(prefix -> prefix != null && prefix.indexOf('.') > 0 && prefix.indexOf('/') < 0);
    }
}
