package io.github.huongdan.validation.assertj;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.LegalBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on one ground of a document. Citations are counted from 1. */
public class LegalBasisAssert extends PartAssert<LegalBasisAssert, LegalBasis> {

    static final AssertType<LegalBasisAssert, LegalBasis> TYPE =
            new AssertType<>(LegalBasisAssert.class, LegalBasis.class, LegalBasisAssert::new);

    /** Made by {@link BasisAssert#ground}; public for the proxies of soft assertions. */
    public LegalBasisAssert(@Nullable LegalBasis ground) {
        super(ground, LegalBasisAssert.class);
    }

    /** Expects this clause. */
    public LegalBasisAssert hasText(String text) {
        return has("text", text, LegalBasis::text);
    }

    /**
     * Expects a citation of the act of this code, whatever its spelling.
     *
     * @throws IllegalArgumentException if the expected text is not a code
     */
    public LegalBasisAssert cites(String code) {
        DocumentCode expected = DocumentCode.parse(code);
        return check("/citations", ground -> citing(expected, ground.citations()));
    }

    /** Expects so many citations. */
    public LegalBasisAssert hasCitations(int count) {
        return counts("citations", count, "/citations", LegalBasis::citations, Shown::citation);
    }

    /** Leads to a citation, the first being 1. */
    public final CitationAssert citation(int number) {
        return nth(CitationAssert.TYPE, "citations", number, "/citations", LegalBasis::citations, Shown::citation);
    }

    static @Nullable Facts citing(DocumentCode expected, List<Citation> citations) {
        return citations.stream().anyMatch(citation -> expected.equals(citation.code()))
                ? null
                : Facts.expected("citation", expected).list("citations", citations, Shown::citation);
    }
}
