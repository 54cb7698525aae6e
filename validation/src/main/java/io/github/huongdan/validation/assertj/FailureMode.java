package io.github.huongdan.validation.assertj;

import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** What becomes of a failure: thrown at once, or collected until the test asks. Parts are asserted in the mode of their document. */
interface FailureMode {

    /** Throws every failure. */
    FailureMode THROWN = new FailureMode() {
        @Override
        public <B extends PartAssert<B, P>, P> B open(AssertType<B, P> type, @Nullable P part) {
            return type.constructor().apply(part);
        }

        @Override
        public void fail(AssertionError failure) {
            throw failure;
        }
    };

    /** Leaves every failure to a collector, by whose proxies AssertJ's own assertions do the same. */
    static FailureMode collectedBy(SoftAssertionsProvider collector) {
        return new FailureMode() {
            @Override
            public <B extends PartAssert<B, P>, P> B open(AssertType<B, P> type, @Nullable P part) {
                return collector.proxy(type.assertClass(), type.partClass(), part);
            }

            @Override
            public void fail(AssertionError failure) {
                collector.collectAssertionError(failure);
            }
        };
    }

    /** Opens the assertions on a part; null for one that a failure has already reported as missing. */
    <B extends PartAssert<B, P>, P> B open(AssertType<B, P> type, @Nullable P part);

    /** Throws the failure, or keeps it and returns. */
    void fail(AssertionError failure);
}
