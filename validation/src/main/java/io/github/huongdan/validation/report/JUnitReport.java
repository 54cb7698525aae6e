package io.github.huongdan.validation.report;

import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The findings as JUnit XML, which build servers read. A document is a test suite. A rule that it breaks is a test case with all findings of
 * the rule: failed where one is an error or a warning, else passed with the findings as its output. A rule that could not be checked, or
 * was kept as far as it could be checked, is a skipped test case; a document without errors and warnings has a passed one of its own; one that could not be read is an error. What the reader noted about a
 * document is a property of its suite.
 *
 * <p>Immutable and thread-safe.
 */
public final class JUnitReport implements RunReport {

    private final RuleTexts texts;
    private final TextReport text;

    private JUnitReport(RuleTexts texts) {
        this.texts = texts;
        this.text = TextReport.in(texts.messages());
    }

    /** Returns a report in the locale's language: Vietnamese, or English for every other language. */
    public static JUnitReport in(Locale locale) {
        return in(Messages.in(locale));
    }

    /** Returns a report with these sentences, such as those of a catalogue with an application's own rules. */
    public static JUnitReport in(Messages messages) {
        return new JUnitReport(RuleTexts.of(messages));
    }

    /** Returns a report that knows the provisions of these rules, such as a validator's, instead of the catalogue's. */
    public JUnitReport withRules(List<Rule> rules) {
        return new JUnitReport(texts.withRules(rules));
    }

    @Override
    public String beginning() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"huongdan\">\n";
    }

    @Override
    public String document(JudgedDocument judged) {
        Report report = judged.report();
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>()).add(finding);
        }
        List<List<Finding>> broken = List.copyOf(byRule.values());
        int failed = (int) broken.stream().filter(JUnitReport::fails).count();
        List<NotChecked> unchecked = report.notChecked().stream()
                .filter(rule -> !byRule.containsKey(rule.ruleId()))
                .toList();
        int skipped = unchecked.size();
        JUnitSuite suite = new JUnitSuite(judged.name());
        suite.begin(broken.size() + skipped + (failed == 0 ? 1 : 0), failed, 0, skipped);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("regime", report.regime().id());
        facts.put("instruments", report.regime().instruments());
        Map<String, String> properties = new LinkedHashMap<>(facts);
        for (ReadingNote note : judged.notes()) {
            properties.put(
                    "note." + FormatName.of(note.doubt()), texts.messages().note(note));
        }
        if (!report.judgedAs().notApplied().isEmpty()) {
            properties.put("judgedAs", JudgedAsText.of(report.judgedAs(), texts));
        }
        suite.properties(properties);
        if (failed == 0) {
            suite.passed(texts.text("conforms", facts), "");
        }
        broken.forEach(findings -> broken(suite, judged, findings));
        unchecked.forEach(rule -> suite.skipped(name(rule.ruleId()), Reason.sentence(rule, texts)));
        return suite.end();
    }

    @Override
    public String unreadable(String name, String sentence) {
        JUnitSuite suite = new JUnitSuite(name);
        suite.begin(1, 0, 1, 0);
        suite.error(texts.text("reading"), "unreadable", sentence);
        return suite.end();
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public String end(Tally tally) {
        return "</testsuites>\n";
    }

    private void broken(JUnitSuite suite, JudgedDocument judged, List<Finding> findings) {
        Finding first = findings.get(0);
        StringBuilder details = new StringBuilder("\n");
        for (Finding finding : findings) {
            details.append(text.render(judged, finding));
        }
        String provision = texts.provision(first);
        if (provision != null) {
            details.append(texts.text("provision"))
                    .append(": ")
                    .append(provision)
                    .append('\n');
        }
        if (fails(findings)) {
            String type = RuleTexts.name(first.severity());
            suite.failed(
                    name(first.ruleId()), first.place(), type, QualifiedSentence.of(first, texts), details.toString());
        } else {
            suite.passed(name(first.ruleId()), details.toString());
        }
    }

    private String name(String ruleId) {
        return ruleId + " " + texts.title(ruleId);
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(Severity.WARNING));
    }
}
