package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of recipients (nơi nhận). Sources: 66-QĐ/TW, Article 15.9; Nghị định 30/2020/NĐ-CP, Appendix I, II.9.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name who receives the document; for the archive line what follows {@code Lưu}; null where it is missing
 * @param purpose why, without the parentheses, such as {@code để báo cáo}; null where it is not said
 * @param archive whether this is the archive line ({@code Lưu …})
 */
public record Recipient(
        @Nullable @NotBlank String name, @Nullable String purpose, boolean archive) {

    public Recipient {
        name = Values.emptyToNull(name);
        purpose = Values.emptyToNull(purpose);
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Names a recipient. */
    public static Recipient of(String name) {
        return new Recipient(name, null, false);
    }

    /** Names a recipient and the purpose, without parentheses. */
    public static Recipient of(String name, String purpose) {
        return new Recipient(name, purpose, false);
    }

    /** Makes the archive line: {@code archive("BTG")} stands for {@code Lưu BTG}. */
    public static Recipient archive(String name) {
        return new Recipient(name, null, true);
    }

    /** Starts a recipient. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().name(name).purpose(purpose).archive(archive);
    }

    /** Collects the parts of a recipient; not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String purpose;
        private boolean archive;

        private Builder() {}

        /** Sets who receives the document. */
        public Builder name(@Nullable String value) {
            name = value;
            return this;
        }

        /** Sets why, without parentheses. */
        public Builder purpose(@Nullable String value) {
            purpose = value;
            return this;
        }

        /** Says whether this is the archive line. */
        public Builder archive(boolean value) {
            archive = value;
            return this;
        }

        /** Makes the recipient. */
        public Recipient build() {
            return new Recipient(name, purpose, archive);
        }
    }
}
