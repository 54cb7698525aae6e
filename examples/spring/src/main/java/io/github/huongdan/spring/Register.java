package io.github.huongdan.spring;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.jakarta.ConformsTo;
import io.github.huongdan.validation.rule.Profile;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** The register of incoming documents, which takes those of the Party only. */
@Service
@Validated
class Register {

    /** Enters a document. */
    GuidanceDocument enter(@ConformsTo(profile = Profile.PARTY) GuidanceDocument document) {
        return document;
    }
}
