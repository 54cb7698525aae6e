package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Provision;
import org.jspecify.annotations.Nullable;

/** Assertions on a numbered item, a bullet or a paragraph. What stands below it is counted from 1. */
public class ProvisionAssert extends PartAssert<ProvisionAssert, Provision> {

    static final AssertType<ProvisionAssert, Provision> TYPE =
            new AssertType<>(ProvisionAssert.class, Provision.class, ProvisionAssert::new);

    /** Made by the assertions on a section, a task or a provision; public for the proxies of soft assertions. */
    public ProvisionAssert(@Nullable Provision provision) {
        super(provision, ProvisionAssert.class);
    }

    /** Expects this number, letter or bullet as written; null expects none. */
    public ProvisionAssert hasLabel(@Nullable String label) {
        return has("label", label, Provision::label);
    }

    /** Expects these words, and no others; null expects none. */
    public ProvisionAssert hasText(@Nullable String text) {
        return has("text", text, Provision::text);
    }

    /** Expects these words among others. */
    public ProvisionAssert containsText(String text) {
        return check("/text", provision -> Facts.containing("text", text, provision.text()));
    }

    /** Expects so many provisions directly below. */
    public ProvisionAssert hasProvisions(int count) {
        return counts("provisions", count, "/provisions", Provision::provisions, Shown::provision);
    }

    /** Leads to a provision below, the first being 1. */
    public final ProvisionAssert provision(int number) {
        return nth(TYPE, "provisions", number, "/provisions", Provision::provisions, Shown::provision);
    }
}
