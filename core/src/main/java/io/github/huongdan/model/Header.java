package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead (phần đầu văn bản). Sources: 66-QĐ/TW, Articles 15 and 16; 36-HD/VPTW, II; Nghị định 30/2020/NĐ-CP, Appendix I.
 *
 * <p>Immutable and thread-safe.
 *
 * @param system Party or State; null where neither the title nor the code tells
 * @param title the first line of the letterhead, {@code ĐẢNG CỘNG SẢN VIỆT NAM} or the national name (quốc hiệu); not what the document is about,
 *     which is {@link GuidanceDocument#subject}; null where it is missing
 * @param motto the national motto (tiêu ngữ); null in Party documents and where it is missing
 * @param superior the organ above the issuer, as the letterhead names it; null where it names none
 * @param issuer the issuing organ (cơ quan ban hành); null where it is missing
 * @param code number and symbol (số và ký hiệu); null where both are missing
 * @param place where the document was issued (địa danh); null where it is missing
 * @param issuedOn the date of issue; null where it is missing or incomplete
 * @param marks what else the letterhead carries, as written: the star under a Party issuer, degrees of secrecy and urgency,
 *     the draft mark, the scope of circulation
 */
// A value may lack what a rule demands: @Nullable speaks of the value, @NotNull is the rule.
@SuppressWarnings("MultipleNullnessAnnotations")
public record Header(
        @Nullable IssuingSystem system,
        @Nullable String title,
        @Nullable String motto,
        @Nullable String superior,
        @Nullable @NotBlank String issuer,
        @Nullable @NotNull @Valid DocumentCode code,
        @Nullable @NotBlank String place,
        @Nullable @NotNull LocalDate issuedOn,
        List<@NotBlank String> marks) {

    /** A letterhead that says nothing. */
    public static final Header EMPTY = builder().build();

    public Header {
        title = Values.emptyToNull(title);
        motto = Values.emptyToNull(motto);
        superior = Values.emptyToNull(superior);
        issuer = Values.emptyToNull(issuer);
        place = Values.emptyToNull(place);
        marks = Values.list(marks, "marks");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Starts a letterhead. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder()
                .system(system)
                .title(title)
                .motto(motto)
                .superior(superior)
                .issuer(issuer)
                .code(code)
                .place(place)
                .issuedOn(issuedOn)
                .marks(marks);
    }

    /** Collects the parts of a letterhead; not thread-safe. */
    public static final class Builder {

        private @Nullable IssuingSystem system;
        private @Nullable String title;
        private @Nullable String motto;
        private @Nullable String superior;
        private @Nullable String issuer;
        private @Nullable DocumentCode code;
        private @Nullable String place;
        private @Nullable LocalDate issuedOn;
        private final List<String> marks = new ArrayList<>();

        private Builder() {}

        /** Sets Party or State. */
        public Builder system(@Nullable IssuingSystem value) {
            system = value;
            return this;
        }

        /** Sets the first line of the letterhead, the title of the Party or the national name; what the document is about is its subject. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the national motto. */
        public Builder motto(@Nullable String value) {
            motto = value;
            return this;
        }

        /** Sets the organ above the issuer. */
        public Builder superior(@Nullable String value) {
            superior = value;
            return this;
        }

        /** Sets the issuing organ. */
        public Builder issuer(@Nullable String value) {
            issuer = value;
            return this;
        }

        /** Sets number and symbol. */
        public Builder code(@Nullable DocumentCode value) {
            code = value;
            return this;
        }

        /** Reads number and symbol as {@link DocumentCode#parse} does, and throws as it does, also for null. */
        public Builder code(String value) {
            return code(DocumentCode.parse(value));
        }

        /** Sets the place of issue. */
        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        /** Sets the date of issue. */
        public Builder issuedOn(@Nullable LocalDate value) {
            issuedOn = value;
            return this;
        }

        /** Adds a mark such as {@code *}, {@code MẬT} or {@code HỎA TỐC}. */
        public Builder mark(String value) {
            marks.add(Values.given(value, "mark"));
            return this;
        }

        /** Replaces the marks. */
        public Builder marks(List<String> values) {
            Values.replace(marks, values, "marks");
            return this;
        }

        /** Makes the letterhead. */
        public Header build() {
            return new Header(system, title, motto, superior, issuer, code, place, issuedOn, marks);
        }
    }
}
