package io.github.huongdan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a section that consists of provisions; not thread-safe.
 *
 * @param <S> the kind of section it makes
 */
public final class ProvisionsBuilder<S extends Section> {

    /** The section's constructor. */
    interface Factory<S> {
        S make(@Nullable String label, @Nullable String heading, List<Provision> provisions);
    }

    private final Factory<S> factory;
    private @Nullable String label;
    private @Nullable String heading;
    private final List<Provision> provisions = new ArrayList<>();

    ProvisionsBuilder(Factory<S> factory) {
        this.factory = factory;
    }

    /** Sets the number. */
    public ProvisionsBuilder<S> label(@Nullable String value) {
        label = value;
        return this;
    }

    /** Sets the heading. */
    public ProvisionsBuilder<S> heading(@Nullable String value) {
        heading = value;
        return this;
    }

    /** Adds an item with a label, and what stands below it. */
    public ProvisionsBuilder<S> provision(String itemLabel, String text, Provision... below) {
        return provision(Provision.of(itemLabel, text, below));
    }

    /** Adds an item. */
    public ProvisionsBuilder<S> provision(Provision value) {
        provisions.add(Values.given(value, "provision"));
        return this;
    }

    /** Adds a table among the items. */
    public ProvisionsBuilder<S> table(Table value) {
        return provision(Provision.table(value));
    }

    /** Replaces the items. */
    public ProvisionsBuilder<S> provisions(List<Provision> values) {
        Values.replace(provisions, values, "provisions");
        return this;
    }

    /** Makes the section. */
    public S build() {
        return factory.make(label, heading, provisions);
    }
}
