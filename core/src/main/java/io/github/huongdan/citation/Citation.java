package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act as a document cites it (viện dẫn): {@code Hướng dẫn số 26-HD/BTGTU, ngày 07 tháng 3 năm 2017 của Ban Tuyên giáo Thành ủy
 * về …}.
 *
 * <p>Only what the words say: nothing is looked up or completed.
 *
 * <pre>{@code
 * Citation cited = Citation.builder("Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư")
 *         .type("CT")
 *         .code(DocumentCode.parse("06-CT/TW"))
 *         .issuedOn(LocalDate.of(2021, 6, 24))
 *         .issuer("Ban Bí thư")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the citation as written, from the type's name to the end of the subject
 * @param type the abbreviation of the type that the words name ({@code HD}), or the type's name where it has none
 *     ({@code Luật}); null where they name none
 * @param code the number and symbol; null for an act cited by name
 * @param issuedOn the date of the act; null where the citation gives none, or only a year
 * @param issuer the name of the organ that issued it, as written; where one organ is named for several acts, each of them has it, though
 *     its own text does not; null where none is named
 * @param term the term of that organ (khóa) as written, such as {@code XI}; null where the citation names none
 * @param subject what the act is about (trích yếu), without {@code về} and the quotation marks around the whole; of an act cited by
 *     name, its name ({@code Tổ chức chính quyền địa phương}); null where not said
 */
public record Citation(
        String text,
        @Nullable String type,
        @Nullable DocumentCode code,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String term,
        @Nullable String subject) {

    public Citation {
        Objects.requireNonNull(text, "text");
        type = emptyToNull(type);
        issuer = emptyToNull(issuer);
        term = emptyToNull(term);
        subject = emptyToNull(subject);
    }

    /** Starts a citation of the given wording. */
    public static Builder builder(String text) {
        return new Builder().text(text);
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .type(type)
                .code(code)
                .issuedOn(issuedOn)
                .issuer(issuer)
                .term(term)
                .subject(subject);
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** Collects the parts of a citation; not thread-safe. */
    public static final class Builder {

        private String text = "";
        private @Nullable String type;
        private @Nullable DocumentCode code;
        private @Nullable LocalDate issuedOn;
        private @Nullable String issuer;
        private @Nullable String term;
        private @Nullable String subject;

        private Builder() {}

        /** Sets the citation as written. */
        public Builder text(String value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Sets the abbreviation of the type. */
        public Builder type(@Nullable String value) {
            type = value;
            return this;
        }

        /** Sets the number and symbol. */
        public Builder code(@Nullable DocumentCode value) {
            code = value;
            return this;
        }

        /** Sets the date of the act. */
        public Builder issuedOn(@Nullable LocalDate value) {
            issuedOn = value;
            return this;
        }

        /** Sets the organ that issued the act. */
        public Builder issuer(@Nullable String value) {
            issuer = value;
            return this;
        }

        /** Sets the term of that organ. */
        public Builder term(@Nullable String value) {
            term = value;
            return this;
        }

        /** Sets what the act is about. */
        public Builder subject(@Nullable String value) {
            subject = value;
            return this;
        }

        /** Makes the citation. */
        public Citation build() {
            return new Citation(text, type, code, issuedOn, issuer, term, subject);
        }
    }
}
