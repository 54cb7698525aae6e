package example.register;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.jakarta.ConformsTo;
import io.github.huongdan.validation.rule.Severity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RegisterController {

    private final Entries entries;

    RegisterController(Entries entries) {
        this.entries = entries;
    }

    @PostMapping("/documents")
    Long register(@RequestBody @ConformsTo(minimum = Severity.ERROR) GuidanceDocument document) {
        return entries.save(new Entry(document)).id();
    }

    @GetMapping("/documents/{id}")
    GuidanceDocument document(@PathVariable Long id) {
        return entries.findById(id).orElseThrow().document();
    }
}
