package io.github.huongdan.validation.pages;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An example of a broken rule: the line with its marks, what the rule says of it, and the line as it should be. */
final class ExampleText {

    private static final String FENCE = "```";
    private static final String INDENT = "    ";
    private static final String SUGGESTION = INDENT + "= ";

    private ExampleText() {}

    static void write(StringBuilder out, Example example) {
        JudgedDocument bad = example.judgedByItsRule();
        Finding finding = bad.report().findings().stream()
                .filter(found -> found.ruleId().equals(example.ruleId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(example + " does not"));
        out.append("**Sai · Bad**");
        if (!example.regime().isEmpty()) {
            out.append(" (`").append(example.regime()).append("`)");
        }
        out.append("\n\n");
        block(out, excerpt(bad, finding));
        for (Locale locale : RulePage.LANGUAGES) {
            out.append("> ").append(sentence(bad, finding, locale)).append(locale == Locale.ENGLISH ? "\n\n" : "  \n");
        }
        List<String> good = GoodLines.of(example.goodText(), example.badText());
        if (good.isEmpty()) {
            out.append("**Đúng · Good:** không có chỗ sai ấy · without that defect\n\n");
        } else {
            out.append("**Đúng · Good**\n\n");
            block(out, good);
        }
    }

    private static String sentence(JudgedDocument bad, Finding finding, Locale locale) {
        String suggestion = shown(bad, finding, locale)
                .filter(line -> line.startsWith(SUGGESTION))
                .map(line -> " — " + line.substring(SUGGESTION.length()))
                .findFirst()
                .orElse("");
        return Markdown.escaped(Messages.in(locale).message(finding) + suggestion);
    }

    private static List<String> excerpt(JudgedDocument bad, Finding finding) {
        return shown(bad, finding, Locale.ENGLISH)
                .skip(1)
                .filter(line -> line.startsWith(INDENT) && !line.startsWith(SUGGESTION))
                .map(line -> line.substring(INDENT.length()))
                .toList();
    }

    private static Stream<String> shown(JudgedDocument bad, Finding finding, Locale locale) {
        return TextReport.in(locale).render(bad, finding).lines();
    }

    private static void block(StringBuilder out, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append(FENCE).append("text\n");
            lines.forEach(line -> out.append(line).append('\n'));
            out.append(FENCE).append("\n\n");
        }
    }
}
