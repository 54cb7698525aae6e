package io.github.huongdan.spring.register;

import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.spring.judging.Judging;
import io.github.huongdan.spring.judging.Upload;
import io.github.huongdan.spring.limits.Work;
import io.github.huongdan.validation.report.JudgedDocument;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register for people. */
@Controller
@WithRegister
@RequestMapping("/register")
class RegisterPages {

    private final Register register;
    private final Judging judging;
    private final Work work;

    RegisterPages(Register register, Judging judging, Work work) {
        this.register = register;
        this.judging = judging;
        this.work = work;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @GetMapping
    String find(SearchForm form, @RequestParam(defaultValue = "1") String page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("found", register.find(form.search(), SearchForm.number(page, 1)));
        return "register/entries";
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String entry(@PathVariable long id, Model model) {
        model.addAttribute("entry", register.entry(id));
        model.addAttribute("lines", lines(id));
        return "register/entry";
    }

    private List<String> lines(long id) {
        return GuidanceText.standard()
                .write(register.document(id).document())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Reads, judges and enters a file, and leads to its entry, the first one where it was there before. */
    @PostMapping
    String enter(
            Upload file,
            @RequestParam(required = false) @Nullable String sender,
            Locale locale,
            RedirectAttributes redirect) {
        JudgedDocument judged = work.on(() -> judging.judge(file, null));
        Entered entered = register.enter(judged, sender);
        redirect.addAttribute("id", entered.id());
        redirect.addAttribute("lang", locale.getLanguage());
        redirect.addAttribute("notice", entered.before() ? "before" : "entered");
        return "redirect:/register/{id}";
    }

    @PostMapping("/{id:[0-9]{1,18}}/delete")
    String delete(@PathVariable long id, Locale locale, RedirectAttributes redirect) {
        register.delete(id);
        redirect.addAttribute("lang", locale.getLanguage());
        redirect.addAttribute("notice", "deleted");
        return "redirect:/register";
    }
}
