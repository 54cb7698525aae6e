package io.github.huongdan.validation.assertj;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Finding;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line for a part, by which a person knows it again. */
final class Shown {

    private static final int WIDTH = 70;

    private Shown() {}

    static String section(Section section) {
        return words(section.kind().formatName() + ":", section.label(), section.heading());
    }

    static String provision(Provision provision) {
        String table = provision.table() == null
                ? null
                : "table of " + provision.table().rows().size() + " rows";
        return words(provision.label(), provision.text(), table);
    }

    static String task(Task task) {
        return words(task.label(), task.text());
    }

    static String ground(LegalBasis ground) {
        return words(ground.text());
    }

    static String citation(Citation citation) {
        return words(citation.text());
    }

    static String recipient(Recipient recipient) {
        String purpose = recipient.purpose() == null ? null : "(" + recipient.purpose() + ")";
        return words(recipient.archive() ? "archive:" : null, recipient.name(), purpose);
    }

    static String authority(Authority authority) {
        return words(authority.prefix(), authority.onBehalfOf());
    }

    static String signatory(Signatory signatory) {
        return words(signatory.position(), signatory.name());
    }

    static String finding(Finding finding) {
        return Stream.of(
                        finding.ruleId(),
                        finding.variant(),
                        finding.severity(),
                        finding.place(),
                        finding.pointer(),
                        finding.arguments().isEmpty() ? null : finding.arguments())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String words(@Nullable String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (text.length() <= WIDTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', WIDTH);
        return text.substring(0, space < 0 ? WIDTH : space) + " …";
    }
}
