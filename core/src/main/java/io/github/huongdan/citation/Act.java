package io.github.huongdan.citation;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An act while it is being read: tokens from {@code first} to before {@code end}, and what they were found to say. */
final class Act {

    final int first;
    int end;
    /** Where the subject begins: what stands from here on may name other acts. */
    int headEnd;

    /** How many other acts' subjects it stands in. */
    int depth;

    final @Nullable DocumentType type;

    @Nullable
    DocumentCode code;

    @Nullable
    LocalDate issuedOn;

    boolean dated;

    @Nullable
    String issuer;
    /** Whether the organ stands before the number, as in {@code Quyết định của Bộ Chính trị số 31-QĐ/TW}. */
    boolean issuerLeads;

    @Nullable
    String term;

    @Nullable
    String subject;

    @Nullable
    String pinpoint;

    Act(int first, int end, @Nullable DocumentType type) {
        this.first = first;
        this.end = end;
        this.headEnd = end;
        this.type = type;
    }

    /** Tells whether a symbol stands with the number, which makes it sure that this is an act's number. */
    boolean hasSymbol() {
        return code != null && (code.type() != null || code.issuer() != null);
    }

    CitationOccurrence occurrence(Tokens tokens) {
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        Citation citation = Citation.builder(tokens.text(first, end))
                .type(type == null ? null : type.symbol(system()))
                .code(code)
                .issuedOn(issuedOn)
                .issuer(issuer)
                .term(term)
                .subject(subject)
                .build();
        return new CitationOccurrence(span, citation, pinpoint);
    }

    private IssuingSystem system() {
        return code != null && code.form() == CodeForm.STATE ? IssuingSystem.STATE : IssuingSystem.PARTY;
    }
}
