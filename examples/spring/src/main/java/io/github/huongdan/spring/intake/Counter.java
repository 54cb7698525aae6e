package io.github.huongdan.spring.intake;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.jakarta.ConformsTo;
import io.github.huongdan.validation.rule.Profile;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** The counter where other systems hand in documents. It takes those of the Party only. */
@Service
@Validated
class Counter {

    /** Takes a document in. */
    GuidanceDocument enter(@ConformsTo(profile = Profile.PARTY) GuidanceDocument document) {
        return document;
    }
}
