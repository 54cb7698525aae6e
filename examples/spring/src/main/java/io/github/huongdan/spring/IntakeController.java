package io.github.huongdan.spring;

import io.github.huongdan.model.GuidanceDocument;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The office's counter. */
@RestController
class IntakeController {

    private final Register register;

    IntakeController(Register register) {
        this.register = register;
    }

    /** Takes a document in and gives it back as registered. */
    @PostMapping(
            path = "/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    GuidanceDocument take(@Valid @RequestBody Submission submission) {
        return register.enter(submission.document());
    }
}
