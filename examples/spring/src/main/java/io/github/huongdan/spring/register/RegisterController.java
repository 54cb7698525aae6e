package io.github.huongdan.spring.register;

import io.github.huongdan.spring.judging.Converted;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs. It takes JSON alone, which no form of another site can send. */
@RestController
@WithRegister
@RequestMapping(RegisterController.ENTRIES)
class RegisterController {

    static final String ENTRIES = "/api/v1/register/entries";

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    /** Finds entries, the newest first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    EntryPage find(
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(defaultValue = "1") int page) {
        return register.find(new Search(office, year, number, rule), page);
    }

    /** Answers with an entry and what was found. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    EntryDetails entry(@PathVariable long id) {
        return register.entry(id);
    }

    /** Answers with the document of an entry in the format that is asked for. */
    @GetMapping("/{id}/document")
    Converted document(@PathVariable long id) {
        return register.document(id);
    }

    /** Judges a document and enters it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EntryDetails> enter(@Valid @RequestBody Incoming incoming) {
        Entered entered = register.enter(incoming.document(), incoming.sender());
        if (entered.before()) {
            throw new EnteredBeforeException(entered.id());
        }
        return ResponseEntity.created(URI.create(entered.entry())).body(register.entry(entered.id()));
    }

    /** Strikes an entry out. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        register.delete(id);
    }
}
