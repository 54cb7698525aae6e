package io.github.huongdan.spring.page;

import io.github.huongdan.spring.judging.Upload;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a document is judged. It is whole without script; a script saves its user choosing the same file again. */
@Controller
@RequestMapping("/")
class PageController {

    private static final String VIEW = "judge";

    private final Results results;

    PageController(Results results) {
        this.results = results;
    }

    @GetMapping
    String ask() {
        return VIEW;
    }

    @PostMapping
    String judge(Upload file, @RequestParam(defaultValue = "") @Nullable String regime, Locale locale, Model model) {
        model.addAttribute("result", results.of(file, regime, locale));
        return VIEW;
    }
}
