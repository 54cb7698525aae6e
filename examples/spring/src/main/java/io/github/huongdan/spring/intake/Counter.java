package io.github.huongdan.spring.intake;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.spring.register.Entered;
import io.github.huongdan.spring.register.Register;
import io.github.huongdan.validation.jakarta.ConformsTo;
import io.github.huongdan.validation.rule.Profile;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** The counter where other systems hand in documents. It takes those of the Party only, and enters them in the register where there is one. */
@Service
@Validated
class Counter {

    private final ObjectProvider<Register> register;

    Counter(ObjectProvider<Register> register) {
        this.register = register;
    }

    /** Takes a document in. The result is empty where there is no register. */
    Optional<Entered> enter(@ConformsTo(profile = Profile.PARTY) GuidanceDocument document, String sender) {
        return Optional.ofNullable(register.getIfAvailable()).map(open -> open.enter(document, sender));
    }
}
