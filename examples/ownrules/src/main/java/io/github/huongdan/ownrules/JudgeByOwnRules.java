package io.github.huongdan.ownrules;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.HtmlReport;
import io.github.huongdan.validation.report.JUnitReport;
import io.github.huongdan.validation.report.JsonReport;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.SarifReport;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import java.util.Locale;

/** Judges a document by the catalogue and by Acme's rule, and shows the findings in every report. */
public final class JudgeByOwnRules {

    private JudgeByOwnRules() {}

    /** Prints the reports in Vietnamese. */
    public static void main(String[] arguments) {
        reports(Locale.forLanguageTag("vi")).forEach(System.out::println);
    }

    static List<String> reports(Locale locale) {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(h -> h.code("7-HD/BTGTU").mark("ACME").mark("ACME"))
                .typeName("HƯỚNG DẪN")
                .build();
        GuidanceValidator validator = GuidanceValidator.standard().withProvidedRules();
        ReadDocument read = ReadDocument.of(document).named("draft");
        JudgedDocument judged = new JudgedDocument(read, validator.validate(read));
        List<Rule> rules = validator.rules();
        var messages = validator.messages(locale);
        return List.of(
                TextReport.in(messages).render(judged),
                JsonReport.in(messages).withRules(rules).render(judged),
                SarifReport.in(messages).withRules(rules).render(judged),
                JUnitReport.in(messages).withRules(rules).render(judged),
                HtmlReport.in(messages).withRules(rules).render(judged));
    }
}
