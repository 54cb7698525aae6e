package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.model.Recipient;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A list of recipients as it is written, its label first, a bar between the lines. A line that begins with a tilde, which is not written, is
 * read as no recipient.
 */
final class WrittenRecipients {

    private static final String BETWEEN = " \\| ";

    private final Example example;
    private final String written;

    private WrittenRecipients(Example example, String written) {
        this.example = example;
        this.written = written;
    }

    static WrittenRecipients of(String rule, String regime, String lines) {
        boolean state = regime.startsWith("STATE");
        List<String> all = List.of(lines.split(BETWEEN));
        String written = String.join("\n", all).replace("~", "");
        List<Recipient> recipients = new ArrayList<>();
        for (String line : all.subList(1, all.size())) {
            if (!line.startsWith("~")) {
                recipients.add(recipient(line));
            }
        }
        Example clean = state
                ? Example.state(rule, "has " + lines, doc -> doc.recipients(recipients))
                : Example.party(rule, "has " + lines, doc -> doc.recipients(recipients));
        UnaryOperator<String> foot = text -> text.substring(0, text.indexOf("Nơi nhận"))
                + written
                + text.substring(text.indexOf(state ? "\n\nKT." : "\n\nK/T"));
        return new WrittenRecipients(
                new Example(
                        rule,
                        clean.defect(),
                        clean.clean(),
                        clean.change(),
                        foot,
                        regime,
                        clean.also(),
                        clean.doubtful(),
                        clean.laying()),
                written);
    }

    private static Recipient recipient(String line) {
        String bare = line.strip().replaceFirst("^[-+*]* *", "").replaceFirst("[,;.:/_*() ]*$", "");
        String name = bare.replaceFirst("^Lưu *:? *", "");
        return name.equals(bare) ? Recipient.of(name) : Recipient.archive(name);
    }

    List<Finding> found() {
        return example.foundByItsRule();
    }

    /** What the rule finds where only the values are known, not the lines. */
    List<Finding> foundWithoutLines() {
        return example.judgeByItsRule(ReadDocument.of(example.document())).findings();
    }

    /** The list as written with the places of what was found in brackets, behind an arrow what is expected there. */
    String marked() {
        StringBuilder marked = new StringBuilder(written);
        int start = example.badText().indexOf(written);
        found().stream()
                .sorted(Comparator.comparing((Finding finding) -> span(finding).start())
                        .reversed())
                .forEach(finding -> {
                    String expected = finding.arguments().get("expected");
                    marked.insert(span(finding).end() - start, expected == null ? "]" : "→" + expected + "]");
                    marked.insert(span(finding).start() - start, "[");
                });
        return marked.toString().replace("\n", " | ");
    }

    private static Span span(Finding finding) {
        return Objects.requireNonNull(finding.place()).span();
    }
}
