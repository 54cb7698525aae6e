package io.github.huongdan.validation.registry;

import io.github.huongdan.code.DocumentCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A registry that asks another, for an application that knows something better or more: it overrides what it knows and leaves the rest.
 *
 * <pre>{@code
 * Registry own = new ForwardingRegistry(Registry.standard()) {
 *     @Override
 *     public Set<String> places(String organ) {
 *         return organ.contains("Sơn Hải") ? Set.of("Sơn Hải") : super.places(organ);
 *     }
 * };
 * }</pre>
 *
 * <p>Immutable and thread-safe where the other is and the overriding methods are.
 */
public class ForwardingRegistry implements Registry {

    private final Registry other;

    /** Makes a registry that answers as the other does. */
    public ForwardingRegistry(Registry other) {
        this.other = Objects.requireNonNull(other, "other");
    }

    @Override
    public List<KnownAct> acts(DocumentCode code) {
        return other.acts(code);
    }

    @Override
    public List<KnownAct> series(String type, String issuer) {
        return other.series(type, issuer);
    }

    @Override
    public List<Term> terms() {
        return other.terms();
    }

    @Override
    public List<String> mottoes() {
        return other.mottoes();
    }

    @Override
    public List<String> fixedPhrases() {
        return other.fixedPhrases();
    }

    @Override
    public Set<String> places(String organ) {
        return other.places(organ);
    }
}
