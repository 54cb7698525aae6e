package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;

/** Equality that counts the written form of document codes too, which {@code equals} passes over and {@code toString} shows. */
public final class DeepEquality {

    private DeepEquality() {}

    public static void assertSame(GuidanceDocument actual, GuidanceDocument expected) {
        assertThat(actual).isEqualTo(expected);
        assertThat(actual).hasToString(expected.toString());
    }
}
