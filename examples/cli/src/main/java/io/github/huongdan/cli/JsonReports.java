package io.github.huongdan.cli;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Place;
import io.github.huongdan.validation.rule.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings as data, with a summary at the end. */
final class JsonReports implements FileReports {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Messages messages;

    JsonReports(Language language) {
        messages = Messages.in(language.locale());
    }

    @Override
    public String beginning() {
        return "{\n  \"files\" : [\n";
    }

    @Override
    public String file(Path file, Report report, @Nullable SourceText source) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", file.toString());
        node.put("regime", report.regime().id());
        counts(node, report::count);
        node.put("known", report.known().size());
        node.put("suppressed", report.suppressed().size());
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> finding(findings.addObject(), finding));
        return "    " + indented(node, "    ");
    }

    @Override
    public String unreadable(Path file, String sentence) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", file.toString());
        node.put("unreadable", sentence);
        return "    " + indented(node, "    ");
    }

    @Override
    public String separator(boolean last) {
        return last ? "\n" : ",\n";
    }

    @Override
    public String end(Tally tally) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("files", tally.files());
        node.put("unreadable", tally.unreadable());
        counts(node, tally::count);
        node.put("known", tally.known());
        node.put("suppressed", tally.suppressions().suppressed());
        ArrayNode rules = node.putArray("rules");
        for (Tally.RuleCount rule : tally.rules()) {
            rules.addObject()
                    .put("rule", rule.ruleId())
                    .put("count", rule.count())
                    .put("title", messages.title(rule.ruleId()));
        }
        return "  ],\n  \"summary\" : " + indented(node, "  ") + "\n}\n";
    }

    /** The value as it stands at a depth of the whole; a line break in JSON is never part of a string. */
    private static String indented(ObjectNode node, String indentation) {
        return MAPPER.writeValueAsString(node).lines().collect(Collectors.joining("\n" + indentation));
    }

    private static void counts(ObjectNode node, ToIntFunction<Severity> count) {
        ObjectNode counts = node.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(name(severity), count.applyAsInt(severity));
        }
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.ruleId());
        node.put("severity", name(finding.severity()));
        Place place = finding.place();
        if (place != null) {
            node.put("line", place.start().line());
            node.put("column", place.start().column());
            node.put("length", place.length());
        }
        node.put("pointer", finding.pointer());
        node.put("message", messages.message(finding));
        if (!finding.arguments().isEmpty()) {
            ObjectNode arguments = node.putObject("arguments");
            finding.arguments().forEach(arguments::put);
        }
        node.put("provenance", finding.provenance().name());
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
