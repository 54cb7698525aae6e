package io.github.huongdan.spring.page;

import io.github.huongdan.validation.report.HtmlReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style of the library's report, which the page shares. */
@RestController
class ReportStyle {

    private final String style = HtmlReport.style();

    @GetMapping(path = "/report.css", produces = "text/css;charset=UTF-8")
    String style() {
        return style;
    }
}
