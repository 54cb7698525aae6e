package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.huongdan.citation.Citation;
import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * One ground that the document rests on (căn cứ ban hành): a clause that opens with {@code Căn cứ}, {@code Thực hiện}, {@code Theo} and the
 * like, with the acts it cites.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the clause as written, without bullet and closing punctuation
 * @param citations the acts it cites, in order
 */
public record LegalBasis(@NotBlank String text, List<@Valid Citation> citations) {

    public LegalBasis {
        Objects.requireNonNull(text, "text");
        citations = Values.list(citations, "citations");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Makes a ground of a clause and finds the acts that it cites, those as well that only another act's subject names. */
    public static LegalBasis of(String text) {
        return new LegalBasis(
                text,
                Citations.in(text).stream().map(CitationOccurrence::citation).toList());
    }
}
