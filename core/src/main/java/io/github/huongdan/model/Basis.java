package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document rests on, and the clause that enacts it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param grounds the grounds in order; empty where the document names none
 * @param enactingClause the clause by which the issuer gives the guidance (câu ban hành), such as {@code Ban Tuyên giáo Đảng ủy Khối hướng dẫn
 *     như sau:}; null where it is missing
 */
public record Basis(
        List<@Valid LegalBasis> grounds, @Nullable String enactingClause) {

    /** A basis that says nothing. */
    public static final Basis EMPTY = new Basis(List.of(), null);

    public Basis {
        grounds = Values.list(grounds, "grounds");
        enactingClause = Values.emptyToNull(enactingClause);
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Starts a basis. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().grounds(grounds).enactingClause(enactingClause);
    }

    /** Collects the parts of a basis; not thread-safe. */
    public static final class Builder {

        private final List<LegalBasis> grounds = new ArrayList<>();
        private @Nullable String enactingClause;

        private Builder() {}

        /** Adds a ground and finds the acts that it cites. */
        public Builder ground(String text) {
            grounds.add(LegalBasis.of(text));
            return this;
        }

        /** Replaces the grounds. */
        public Builder grounds(List<LegalBasis> values) {
            Values.replace(grounds, values, "grounds");
            return this;
        }

        /** Sets the clause by which the issuer gives the guidance. */
        public Builder enactingClause(@Nullable String value) {
            enactingClause = value;
            return this;
        }

        /** Makes the basis. */
        public Basis build() {
            return new Basis(grounds, enactingClause);
        }
    }
}
