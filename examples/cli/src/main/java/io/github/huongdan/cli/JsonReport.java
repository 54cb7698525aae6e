package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Place;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings as data. */
final class JsonReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Messages messages;

    JsonReport(Locale locale) {
        messages = Messages.in(locale);
    }

    String render(List<Checked> files) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("files");
        files.forEach(file -> file(list.addObject(), file));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private void file(ObjectNode node, Checked checked) {
        node.put("file", checked.file().toString());
        Report report = checked.report();
        if (report == null) {
            node.put("unreadable", checked.unreadable());
            return;
        }
        node.put("regime", report.regime().id());
        ObjectNode counts = node.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(name(severity), report.count(severity));
        }
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> finding(findings.addObject(), finding));
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
