package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs (người ký): the authority, the position and the name. Sources: 36-HD/VPTW, II.1.7; Nghị định 30/2020/NĐ-CP,
 * Article 13 and Appendix I, II.7.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authorities the lines above the position, in order; empty where the head of the organ signs directly
 * @param position the office of who signs, such as {@code TRƯỞNG BAN}; null where it is missing
 * @param name the full name as written; null where it is missing
 */
public record Signatory(
        List<@Valid Authority> authorities,
        @Nullable @NotBlank String position,
        @Nullable @NotBlank String name) {

    public Signatory {
        authorities = Values.list(authorities, "authorities");
        position = Values.emptyToNull(position);
        name = Values.emptyToNull(name);
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Names someone who signs directly, without a line of authority. */
    public static Signatory of(String position, String name) {
        return new Signatory(List.of(), position, name);
    }

    /** Starts a signatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().authorities(authorities).position(position).name(name);
    }

    /** Collects the parts of a signatory; not thread-safe. */
    public static final class Builder {

        private final List<Authority> authorities = new ArrayList<>();
        private @Nullable String position;
        private @Nullable String name;

        private Builder() {}

        /** Adds a line of authority: {@code authority("KT.", "CHỦ TỊCH")}. */
        public Builder authority(@Nullable String prefix, @Nullable String onBehalfOf) {
            authorities.add(new Authority(prefix, onBehalfOf));
            return this;
        }

        /** Replaces the lines of authority. */
        public Builder authorities(List<Authority> values) {
            Values.replace(authorities, values, "authorities");
            return this;
        }

        /** Sets the office of who signs. */
        public Builder position(@Nullable String value) {
            position = value;
            return this;
        }

        /** Sets the full name. */
        public Builder name(@Nullable String value) {
            name = value;
            return this;
        }

        /** Makes the signatory. */
        public Signatory build() {
            return new Signatory(authorities, position, name);
        }
    }
}
