package io.github.huongdan.validation.rule;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found, as facts. The sentence for a person is made last, from the id, the variant and the arguments, so
 * the same document gives the same findings in every language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the public id of the rule, such as {@code HDR-01}; {@link Rule#INTERNAL} where a rule failed
 * @param variant which of the ways to break the rule was met, such as {@code absent}; null for rules with one way
 * @param severity how much it weighs under the regime applied
 * @param pointer JSON pointer (RFC 6901) into JSON format 1.0; empty for the whole document
 * @param range the part of the value that the pointer names; null for the whole value
 * @param place where it stands in the source; null where the document was not read from text
 * @param arguments what the sentence needs, in a fixed order: values of the document, ids and numbers, never words of a language
 *     other than the document's
 * @param provenance whether the defect was written or came from a conversion
 * @param suggestion what to write instead of the range; null where no replacement is certain, empty to strike the range out
 * @param formattings how places have to look instead, this one and others that deviate in the same way; empty where no look is certain
 * @param certainty how sure the reader is of the value that was judged; a finding on a doubtful one is at most a warning
 * @param further the others of the same rule and variant that are reported with this one, in order; empty for most
 */
public record Finding(
        String ruleId,
        @Nullable String variant,
        Severity severity,
        String pointer,
        @Nullable Span range,
        @Nullable SourcePlace place,
        Map<String, String> arguments,
        Provenance provenance,
        @Nullable String suggestion,
        List<Formatting> formattings,
        Certainty certainty,
        List<Finding> further) {

    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        Objects.requireNonNull(provenance, "provenance");
        formattings = List.copyOf(formattings);
        Objects.requireNonNull(certainty, "certainty");
        further = List.copyOf(further);
    }

    /** Makes a finding on a value that the reader is sure of, which stands alone. */
    public Finding(
            String ruleId,
            @Nullable String variant,
            Severity severity,
            String pointer,
            @Nullable Span range,
            @Nullable SourcePlace place,
            Map<String, String> arguments,
            Provenance provenance,
            @Nullable String suggestion) {
        this(
                ruleId,
                variant,
                severity,
                pointer,
                range,
                place,
                arguments,
                provenance,
                suggestion,
                List.of(),
                Certainty.SURE,
                List.of());
    }

    /** Returns the finding with others that are reported together with it. */
    public Finding with(List<Finding> others) {
        return new Finding(
                ruleId,
                variant,
                severity,
                pointer,
                range,
                place,
                arguments,
                provenance,
                suggestion,
                formattings,
                certainty,
                others);
    }

    /** Lists the finding itself, alone, and the further ones. */
    public List<Finding> each() {
        if (further.isEmpty()) {
            return List.of(this);
        }
        List<Finding> each = new ArrayList<>(further.size() + 1);
        each.add(with(List.of()));
        each.addAll(further);
        return Collections.unmodifiableList(each);
    }
}
