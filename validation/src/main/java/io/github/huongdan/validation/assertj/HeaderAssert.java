package io.github.huongdan.validation.assertj;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Header;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assertions on a letterhead. Where a value is null, it is expected to be absent. */
public class HeaderAssert extends PartAssert<HeaderAssert, Header> {

    static final AssertType<HeaderAssert, Header> TYPE =
            new AssertType<>(HeaderAssert.class, Header.class, HeaderAssert::new);

    /** Made by {@link GuidanceDocumentAssert#header}; public for the proxies of soft assertions. */
    public HeaderAssert(@Nullable Header header) {
        super(header, HeaderAssert.class);
    }

    /** Expects the document to come from an organ of the Party or of the State. */
    public HeaderAssert hasSystem(@Nullable IssuingSystem system) {
        return has("system", system, Header::system);
    }

    /** Expects this title of the Party or national name. */
    public HeaderAssert hasTitle(@Nullable String title) {
        return has("title", title, Header::title);
    }

    /** Expects this national motto. */
    public HeaderAssert hasMotto(@Nullable String motto) {
        return has("motto", motto, Header::motto);
    }

    /** Expects this organ above the issuer. */
    public HeaderAssert hasSuperior(@Nullable String superior) {
        return has("superior", superior, Header::superior);
    }

    /** Expects this issuing organ, as written. */
    public HeaderAssert isIssuedBy(@Nullable String issuer) {
        return has("issuer", issuer, Header::issuer);
    }

    /**
     * Expects number and symbol of the same meaning: {@code 5 - HD/BTGTW} is {@code 05-HD/BTGTW}.
     *
     * @throws IllegalArgumentException if the expected text is not a code
     */
    public HeaderAssert hasCode(@Nullable String code) {
        return has("code", code == null ? null : DocumentCode.parse(code), Header::code);
    }

    /** Expects this place of issue. */
    public HeaderAssert isIssuedAt(@Nullable String place) {
        return has("place", place, Header::place);
    }

    /** Expects this date of issue. */
    public HeaderAssert isIssuedOn(@Nullable LocalDate date) {
        return has("issuedOn", date, Header::issuedOn);
    }

    /** Leads to the other marks of the letterhead. */
    public final TextsAssert marks() {
        return open(TextsAssert.TYPE, "/marks", Header::marks);
    }
}
