package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the catalogue of rules as a table, or explains one rule. */
final class RulesCommand implements Command {

    private static final int INDENT = 2;

    private final Argument<String> id =
            Argument.optionalOnly("ID", String.class, "The rule to explain, such as HDR-01. Default: all rules.");
    private final Argument<Language> language = Language.option("Language");

    private final CommandSpec spec =
            Commands.spec(this, "rules", List.of("Shows the catalogue of rules, or explains one rule."), id, language);

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        List<Rule> rules = GuidanceValidator.standard().rules();
        String wanted = id.orNull();
        Language shown = language.value();
        if (wanted == null) {
            table(rules, shown);
        } else {
            Rule rule = rules.stream()
                    .filter(known -> known.id().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UnknownRuleException(wanted));
            out().print(RuleExplanation.of(rule, shown));
        }
        return Huongdan.OK;
    }

    private void table(List<Rule> rules, Language language) {
        Messages messages = Messages.in(language.locale());
        int titleWidth = INDENT
                + rules.stream()
                        .mapToInt(rule -> messages.title(rule.id()).length())
                        .max()
                        .orElse(0);
        int provisionWidth = INDENT
                + rules.stream()
                        .mapToInt(rule -> messages.provision(rule).length())
                        .max()
                        .orElse(0);
        int evidenceWidth = INDENT
                + rules.stream()
                        .mapToInt(
                                rule -> RuleExplanation.evidence(rule, language).length())
                        .max()
                        .orElse(0);
        TextTable table = TextTable.forColumns(
                Help.defaultColorScheme(Help.Ansi.OFF),
                new Column(8, 0, Overflow.SPAN),
                new Column(12, INDENT, Overflow.SPAN),
                new Column(11, INDENT, Overflow.SPAN),
                new Column(14, INDENT, Overflow.SPAN),
                new Column(evidenceWidth, INDENT, Overflow.SPAN),
                new Column(titleWidth, INDENT, Overflow.SPAN),
                new Column(provisionWidth, INDENT, Overflow.SPAN));
        table.addRowValues(
                language.text("rules.id"),
                language.text("rules.severity"),
                language.text("rules.profile"),
                language.text("rules.applied"),
                language.text("rules.evidence"),
                language.text("rules.title"),
                language.text("rules.provision"));
        for (Rule rule : rules) {
            table.addRowValues(
                    rule.id(),
                    messages.severity(rule.severity()),
                    language.text("profile." + rule.profile()),
                    RuleExplanation.applied(rule, language),
                    RuleExplanation.evidence(rule, language),
                    messages.title(rule.id()),
                    messages.provision(rule));
        }
        PrintWriter out = out();
        out.print(table);
        out.println(language.text("rules.count", String.valueOf(rules.size())));
    }
}
