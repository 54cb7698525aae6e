package io.github.huongdan.validation.report;

import io.github.huongdan.validation.message.Explanation;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes SARIF's description of the tool: its rules and its notifications. */
final class SarifDriver {

    static final String UNREADABLE = "unreadable";
    static final String NOT_CHECKED = "not-checked";
    static final String NOTE = "note";
    static final String JUDGED_AS = "judged-as";

    private final JsonGenerator json;
    private final RuleTexts texts;

    SarifDriver(JsonGenerator json, RuleTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write() {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Huongdan");
        json.writeArrayPropertyStart("rules");
        texts.rules().forEach(this::rule);
        failedRule();
        json.writeEndArray();
        json.writeArrayPropertyStart("notifications");
        notification(UNREADABLE, "unreadable");
        notification(NOT_CHECKED, "not-checked.evidence");
        notification(NOTE, "note");
        notification(JUDGED_AS, "judged-as.short");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        message(json, "shortDescription", texts.title(rule.id()));
        Explanation explanation = texts.messages().explanation(rule.id());
        if (explanation.why() != null) {
            message(json, "fullDescription", explanation.why());
        }
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeBooleanProperty("enabled", rule.onByDefault());
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        help(rule, explanation);
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(
                rule.part().map(part -> part.name().toLowerCase(Locale.ROOT)).orElseGet(rule::group));
        json.writeEndArray();
        json.writeStringProperty("profile", rule.profile().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * How to mend what the rule finds, its limits and its provision, and for the library's own rules their page in the project's documentation,
     * which has no fixed address.
     */
    private void help(Rule rule, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        add(lines, "explanation.mend", explanation.mend());
        add(lines, "explanation.limits", explanation.limits());
        add(lines, "report.provision", texts.messages().provision(rule));
        String text = String.join("\n", lines);
        String page = texts.page(rule);
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", page == null ? text : text + "\n" + page);
        if (page != null) {
            String markdown = lines.stream().map(MarkdownText::of).collect(Collectors.joining("\n\n"));
            json.writeStringProperty("markdown", markdown + "\n\n`" + page + "`");
        }
        json.writeEndObject();
    }

    private void add(List<String> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(texts.messages().sentence(label, Map.of()) + ": " + Characters.wellFormed(text));
        }
    }

    private void failedRule() {
        json.writeStartObject();
        json.writeStringProperty("id", Rule.INTERNAL);
        message(json, "shortDescription", texts.title(Rule.INTERNAL));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(Severity.ERROR));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void notification(String id, String key) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        message(json, "shortDescription", texts.text(key));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void message(JsonGenerator json, String key, String text) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("text", Characters.wellFormed(text));
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String name) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", UriReference.of(name));
        json.writeEndObject();
    }
}
