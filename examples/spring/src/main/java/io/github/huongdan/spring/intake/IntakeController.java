package io.github.huongdan.spring.intake;

import io.github.huongdan.model.GuidanceDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The way to the counter over HTTP. */
@RestController
@Tag(name = "intake", description = "Takes documents of other systems, and refuses those with errors of form")
class IntakeController {

    private final Counter counter;

    IntakeController(Counter counter) {
        this.counter = counter;
    }

    /** Takes a document in and gives it back as it was taken. {@code Content-Location} says where the register has it, also what was handed in before. */
    @PostMapping(
            path = "/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Take a document in that conforms")
    ResponseEntity<GuidanceDocument> take(@Valid @RequestBody Submission submission) {
        ResponseEntity.BodyBuilder taken = ResponseEntity.ok();
        counter.enter(submission.document(), submission.sender())
                .ifPresent(entered -> taken.header(HttpHeaders.CONTENT_LOCATION, entered.document()));
        return taken.body(submission.document());
    }
}
