package io.github.huongdan.cli;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.Tally;
import java.util.List;

/** The broken rules as a table: id, how often, what the rule checks. */
final class TallyTable {

    private static final String GAP = "  ";

    private final Language language;
    private final String countKey;

    TallyTable(Language language) {
        this(language, "tally.count");
    }

    /** Says otherwise what is counted. */
    TallyTable(Language language, String countKey) {
        this.language = language;
        this.countKey = countKey;
    }

    String of(List<Tally.RuleCount> rules) {
        String id = language.text("rules.id");
        String count = language.text(countKey);
        int idWidth = id.length();
        int countWidth = count.length();
        for (Tally.RuleCount rule : rules) {
            idWidth = Math.max(idWidth, rule.ruleId().length());
            countWidth = Math.max(countWidth, String.valueOf(rule.count()).length());
        }
        Messages messages = Messages.in(language.locale());
        StringBuilder table = new StringBuilder(row(id, idWidth, count, countWidth, language.text("rules.title")));
        for (Tally.RuleCount rule : rules) {
            String title = messages.title(rule.ruleId());
            table.append(row(rule.ruleId(), idWidth, String.valueOf(rule.count()), countWidth, title));
        }
        return table.toString();
    }

    private static String row(String id, int idWidth, String count, int countWidth, String title) {
        return id + " ".repeat(idWidth - id.length()) + GAP + " ".repeat(countWidth - count.length()) + count + GAP
                + title + "\n";
    }
}
