package io.github.huongdan.validation.review;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.fix.Replacement;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings on a document as annotations of its source (ghi chú), for a format that writes them into a copy: each says how much it weighs, the rule's id
 * and sentence, what to write instead, and the provision. Findings that a report shows together are annotations of their own, each at its place.
 *
 * <pre>{@code
 * Report report = GuidanceValidator.standard().validate(read);
 * List<Annotation> said = Annotations.in(Locale.forLanguageTag("vi")).withSuggestions().of(new JudgedDocument(read.named("81.docx"), report));
 * byte[] copy = GuidanceWord.standard().annotate(Files.readAllBytes(file), said, Reviewer.HUONGDAN).content();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Annotations {

    private final Messages messages;
    private final Map<String, Rule> rules;
    private final boolean suggestions;

    private Annotations(Messages messages, Map<String, Rule> rules, boolean suggestions) {
        this.messages = messages;
        this.rules = rules;
        this.suggestions = suggestions;
    }

    /** Returns annotations in the locale's language: Vietnamese, or English for every other language. */
    public static Annotations in(Locale locale) {
        return in(Messages.in(locale));
    }

    /** Returns annotations with these sentences, such as those of a catalogue with an application's own rules. */
    public static Annotations in(Messages messages) {
        return new Annotations(messages, Map.of(), false);
    }

    /** Returns annotations that name the provision which each of these rules rests on. */
    public Annotations withRules(List<Rule> known) {
        Map<String, Rule> byId = new HashMap<>();
        known.forEach(rule -> byId.put(rule.id(), rule));
        return new Annotations(messages, Map.copyOf(byId), suggestions);
    }

    /** Returns annotations that replace what findings suggest to replace, as {@link Suggestions#in} chooses, and give places the look that is due; without this they
     * only say so. */
    public Annotations withSuggestions() {
        return new Annotations(messages, rules, true);
    }

    /** Lists the annotations of a document, in the order of the findings. */
    public List<Annotation> of(JudgedDocument judged) {
        Map<Finding, Replacement> replacements = new HashMap<>();
        if (suggestions) {
            Suggestions.in(judged).forEach(replacement -> replacements.put(replacement.finding(), replacement));
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Finding finding : judged.report().findings()) {
            for (Finding each : finding.each()) {
                Replacement replacement = replacements.get(each);
                List<Formatting> looks = suggestions ? each.formattings() : List.of();
                annotations.add(
                        replacement == null
                                ? new Annotation(place(each, judged.read().sourceMap()), text(each), null, looks)
                                : new Annotation(replacement.stretch(), text(each), replacement.text(), looks));
            }
        }
        return annotations;
    }

    /** Where a finding stands; what it finds missing, at the part about it. */
    private static @Nullable Span place(Finding finding, @Nullable SourceMap map) {
        if (finding.place() != null) {
            return finding.place().span();
        }
        String pointer = finding.pointer();
        while (map != null && !pointer.isEmpty()) {
            Span span = map.span(pointer).orElse(null);
            if (span != null) {
                return span;
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return null;
    }

    private String text(Finding finding) {
        String severity = messages.severity(finding.severity());
        StringBuilder text = new StringBuilder()
                .append(severity.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(severity, 1, severity.length())
                .append(' ')
                .append(finding.ruleId())
                .append(": ")
                .append(messages.message(finding));
        if (finding.certainty() == Certainty.DOUBTFUL) {
            text.append(" (")
                    .append(messages.sentence("report.doubtful", Map.of()))
                    .append(')');
        }
        String suggestion = finding.suggestion();
        if (suggestion != null) {
            text.append('\n')
                    .append(
                            suggestion.isEmpty()
                                    ? messages.sentence("report.deletion", Map.of())
                                    : messages.sentence("report.suggestion", Map.of("text", suggestion)));
        }
        Rule rule = rules.get(finding.ruleId());
        if (rule != null) {
            text.append('\n')
                    .append(messages.sentence("report.provision", Map.of()))
                    .append(": ")
                    .append(messages.provision(rule));
        }
        return text.toString();
    }
}
