package io.github.huongdan.benchmarks;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.review.Annotations;
import java.util.List;
import java.util.Locale;

/** Judges documents for the copies that hold what is found in them. */
final class Reviews {

    private static final GuidanceValidator VALIDATOR = GuidanceValidator.standard();
    private static final Annotations ANNOTATIONS =
            Annotations.in(Locale.ENGLISH).withRules(VALIDATOR.rules()).withSuggestions();

    private Reviews() {}

    static List<Annotation> said(ReadDocument read) {
        ReadDocument named = read.named("document");
        return ANNOTATIONS.of(new JudgedDocument(named, VALIDATOR.validate(named)));
    }
}
