package io.github.huongdan.validation.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * AssertJ's soft assertions together with those on guidance documents: all failures of a test are collected and reported at its end.
 *
 * <p>Works as AssertJ's own do: {@code assertAll()} at the end of the test, {@link #assertSoftly}, or {@code @InjectSoftAssertions} with
 * JUnit's {@code SoftAssertionsExtension}. Where a part is missing, that is one failure, and what would have been asserted on the part
 * is passed over.
 */
public class GuidanceSoftAssertions extends AbstractSoftAssertions
        implements GuidanceSoftAssertionsProvider, StandardSoftAssertionsProvider {

    /** Starts without failures. */
    public GuidanceSoftAssertions() {}

    /** Runs assertions and then throws if one of them failed, with all failures. */
    public static void assertSoftly(Consumer<GuidanceSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(GuidanceSoftAssertions.class, assertions);
    }
}
