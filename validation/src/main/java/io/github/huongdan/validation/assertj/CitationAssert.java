package io.github.huongdan.validation.assertj;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assertions on an act as a ground cites it. Where a value is null, it is expected to be absent. */
public class CitationAssert extends PartAssert<CitationAssert, Citation> {

    static final AssertType<CitationAssert, Citation> TYPE =
            new AssertType<>(CitationAssert.class, Citation.class, CitationAssert::new);

    /** Made by {@link LegalBasisAssert#citation}; public for the proxies of soft assertions. */
    public CitationAssert(@Nullable Citation citation) {
        super(citation, CitationAssert.class);
    }

    /** Expects this abbreviation of the type, or its name where it has none. */
    public CitationAssert hasType(@Nullable String type) {
        return has("type", type, Citation::type);
    }

    /**
     * Expects number and symbol of the same meaning.
     *
     * @throws IllegalArgumentException if the expected text is not a code
     */
    public CitationAssert hasCode(@Nullable String code) {
        return has("code", code == null ? null : DocumentCode.parse(code), Citation::code);
    }

    /** Expects this date of the act. */
    public CitationAssert isIssuedOn(@Nullable LocalDate date) {
        return has("issuedOn", date, Citation::issuedOn);
    }

    /** Expects this organ, as written. */
    public CitationAssert isIssuedBy(@Nullable String issuer) {
        return has("issuer", issuer, Citation::issuer);
    }

    /** Expects this term of the organ, as written. */
    public CitationAssert hasTerm(@Nullable String term) {
        return has("term", term, Citation::term);
    }

    /** Expects the act to be about this, as written. */
    public CitationAssert hasSubject(@Nullable String subject) {
        return has("subject", subject, Citation::subject);
    }
}
