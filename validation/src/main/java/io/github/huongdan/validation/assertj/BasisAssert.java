package io.github.huongdan.validation.assertj;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on what a document rests on, and the clause that enacts it. Grounds are counted from 1. */
public class BasisAssert extends PartAssert<BasisAssert, Basis> {

    static final AssertType<BasisAssert, Basis> TYPE =
            new AssertType<>(BasisAssert.class, Basis.class, BasisAssert::new);

    /** Made by {@link GuidanceDocumentAssert#basis}; public for the proxies of soft assertions. */
    public BasisAssert(@Nullable Basis basis) {
        super(basis, BasisAssert.class);
    }

    /** Expects so many grounds. */
    public BasisAssert hasGrounds(int count) {
        return counts("grounds", count, "/grounds", Basis::grounds, Shown::ground);
    }

    /** Leads to a ground, the first being 1. */
    public final LegalBasisAssert ground(int number) {
        return nth(LegalBasisAssert.TYPE, "grounds", number, "/grounds", Basis::grounds, Shown::ground);
    }

    /**
     * Expects one of the grounds to cite the act of this code, whatever its spelling.
     *
     * @throws IllegalArgumentException if the expected text is not a code
     */
    public BasisAssert cites(String code) {
        DocumentCode expected = DocumentCode.parse(code);
        return check("/grounds", basis -> {
            List<Citation> citations = basis.grounds().stream()
                    .flatMap(ground -> ground.citations().stream())
                    .toList();
            return LegalBasisAssert.citing(expected, citations);
        });
    }

    /** Expects this clause; null expects none. */
    public BasisAssert hasEnactingClause(@Nullable String enactingClause) {
        return has("enactingClause", enactingClause, Basis::enactingClause);
    }
}
