package io.github.huongdan.validation.pages;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.message.Explanation;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of one part's rules: what each checks, how it weighs, what it rests on, why, an example, how to mend it, its limits. */
final class RulePage {

    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private RulePage() {}

    static String of(Part part, List<Rule> rules, Map<String, Example> examples) {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(part.prefix())
                .append(": ")
                .append(PartTitle.of(part))
                .append("\n\n");
        out.append("[Tất cả quy tắc · All rules](../rules.md)\n\n");
        for (Rule rule : rules) {
            out.append("## ").append(rule.id()).append("\n\n");
            out.append("**").append(Markdown.escaped(title(rule, 0))).append("**  \n");
            out.append(Markdown.escaped(title(rule, 1))).append("\n\n");
            line(out, "Mức độ · Severity", severity(rule));
            line(out, "Hệ thống · For", profile(rule.profile()));
            line(out, "Áp dụng · Applied", rule.onByDefault() ? "luôn luôn · always" : "khi yêu cầu · on request");
            evidence(out, rule);
            line(out, "Căn cứ · Provision", both(messages -> messages.provision(rule)));
            out.append('\n');
            explain(out, rule, "why", Explanation::why);
            ExampleText.write(out, examples.get(rule.id()));
            explain(out, rule, "mend", Explanation::mend);
            explain(out, rule, "limits", Explanation::limits);
        }
        return out.toString().stripTrailing() + "\n";
    }

    static String title(Rule rule, int language) {
        return Messages.in(LANGUAGES.get(language)).title(rule.id());
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("- ").append(name).append(": ").append(value).append('\n');
    }

    /** A part of the rule's explanation in both languages; nothing where it has none. */
    private static void explain(
            StringBuilder out, Rule rule, String name, Function<Explanation, @Nullable String> part) {
        List<String> texts = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            String text = part.apply(Messages.in(language).explanation(rule.id()));
            if (text != null) {
                texts.add(Markdown.escaped(text));
            }
        }
        if (!texts.isEmpty()) {
            out.append("**")
                    .append(both(messages -> messages.sentence("explanation." + name, Map.of())))
                    .append("**\n\n")
                    .append(String.join("  \n", texts))
                    .append("\n\n");
        }
    }

    /** The rule's own severity, and the regimes that give it another. */
    private static String severity(Rule rule) {
        Map<String, String> others = new LinkedHashMap<>();
        for (Regime regime : Regimes.standard().all()) {
            String severity = regime.severities().get(rule.id());
            if (severity != null && !severity.equals(rule.severity().name())) {
                others.merge(severity, "`" + regime.id() + "`", (more, id) -> more + ", " + id);
            }
        }
        return word(rule.severity().name())
                + others.entrySet().stream()
                        .map(other -> "; " + other.getValue() + ": " + word(other.getKey()))
                        .collect(Collectors.joining());
    }

    private static String word(String severity) {
        return severity.equals("OFF")
                ? "không áp dụng · off"
                : both(messages -> messages.severity(Severity.valueOf(severity)));
    }

    private static String profile(Profile profile) {
        return switch (profile) {
            case PARTY -> "Đảng · Party";
            case STATE -> "Nhà nước · State";
            case BOTH -> "Đảng và Nhà nước · Party and State";
        };
    }

    private static void evidence(StringBuilder out, Rule rule) {
        String needed = rule.evidence().stream()
                .map(evidence -> both(messages -> messages.evidence(evidence)))
                .collect(Collectors.joining(", "));
        if (!needed.isEmpty()) {
            String otherwise = rule.inPart() ? " (thiếu thì chỉ kiểm tra một phần · without it checked in part)" : "";
            line(out, "Cần có · Needs", needed + otherwise);
        }
    }

    private static String both(Function<Messages, String> text) {
        String vietnamese = text.apply(Messages.in(LANGUAGES.get(0)));
        String english = text.apply(Messages.in(LANGUAGES.get(1)));
        return Markdown.escaped(vietnamese.equals(english) ? vietnamese : vietnamese + " · " + english);
    }
}
