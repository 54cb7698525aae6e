package io.github.huongdan.validation.rules.examples;

import java.util.List;
import java.util.stream.Stream;

/** All examples of broken rules. */
public final class Examples {

    private Examples() {}

    public static List<Example> all() {
        return Stream.of(
                        CodeExamples.ALL,
                        HeaderExamples.ALL,
                        BasisExamples.ALL,
                        CitedActExamples.ALL,
                        DivisionExamples.ALL,
                        TaskExamples.ALL,
                        RecipientExamples.ALL,
                        SignatoryExamples.ALL,
                        UnreadExamples.ALL,
                        TypographyExamples.ALL,
                        ReferenceExamples.ALL,
                        LayoutExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
