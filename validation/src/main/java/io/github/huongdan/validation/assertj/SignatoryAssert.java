package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Signatory;
import org.jspecify.annotations.Nullable;

/** Assertions on who signs. Where a value is null, it is expected to be absent. */
public class SignatoryAssert extends PartAssert<SignatoryAssert, Signatory> {

    static final AssertType<SignatoryAssert, Signatory> TYPE =
            new AssertType<>(SignatoryAssert.class, Signatory.class, SignatoryAssert::new);

    /** Made by {@link GuidanceDocumentAssert#signatory()}; public for the proxies of soft assertions. */
    public SignatoryAssert(@Nullable Signatory signatory) {
        super(signatory, SignatoryAssert.class);
    }

    /** Expects this office, as written. */
    public SignatoryAssert hasPosition(@Nullable String position) {
        return has("position", position, Signatory::position);
    }

    /** Expects this full name, as written. */
    public SignatoryAssert hasName(@Nullable String name) {
        return has("name", name, Signatory::name);
    }

    /** Expects this line of authority, such as {@code hasAuthority("KT.", "CHỦ TỊCH")}, alone or with others. */
    public SignatoryAssert hasAuthority(@Nullable String prefix, @Nullable String onBehalfOf) {
        Authority expected = new Authority(prefix, onBehalfOf);
        return check(
                "/authorities",
                signatory -> signatory.authorities().contains(expected)
                        ? null
                        : Facts.expected("authority", Shown.authority(expected))
                                .list("authorities", signatory.authorities(), Shown::authority));
    }

    /** Expects so many lines of authority: 0 of the head of an organ, who signs directly. */
    public SignatoryAssert hasAuthorities(int count) {
        return counts("authorities", count, "/authorities", Signatory::authorities, Shown::authority);
    }
}
