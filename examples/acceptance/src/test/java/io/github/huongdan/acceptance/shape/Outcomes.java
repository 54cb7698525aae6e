package io.github.huongdan.acceptance.shape;

import io.github.huongdan.acceptance.Corpus;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shapes did to documents: each is read and judged once in each shape, for all tests that ask. Only one thread may ask at a time. */
final class Outcomes {

    /** They put wrong letters into a document, of which a rule may well speak. */
    private static final Set<String> OF_LETTERS = Set.of(
            "LOOK_ALIKES",
            "LOST_TONES",
            "WRONG_DIGITS",
            "SCANNED_WITH_ONE_ERROR_IN_97",
            "SCANNED_WITH_ONE_ERROR_IN_41");

    private static final Map<String, Outcomes> ALL = new HashMap<>();

    private final ShapedDocuments documents;
    private final Map<String, List<String>> errors = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    private Outcomes(ShapedDocuments documents) {
        this.documents = documents;
    }

    /** What became of the documents of the project. */
    static Outcomes own() {
        return ALL.computeIfAbsent("own", key -> new Outcomes(ShapedDocuments.own()));
    }

    /** What became of the documents of the corpus. */
    static Outcomes real() {
        return ALL.computeIfAbsent("real", key -> {
            try {
                return new Outcomes(ShapedDocuments.of(Corpus.documents()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Tells whether a shape leaves all letters as they are. */
    static boolean isOfForm(Shapes.Gate gate) {
        return !OF_LETTERS.contains(gate.name());
    }

    Outcome of(Shapes.Gate gate) {
        return outcomes.computeIfAbsent(gate.name(), name -> in(gate));
    }

    private Outcome in(Shapes.Gate gate) {
        Shape shape = gate.shape();
        Outcome outcome = new Outcome(new Agreement(), new KeyValues(), new ArrayList<>());
        documents.each(shape, (name, original, changed) -> {
            outcome.agreement().add(name, Fields.of(original.document(), shape), Fields.of(changed.document(), shape));
            outcome.values().add(original, changed, shape);
            if (isOfForm(gate)) {
                List<String> found = errors(changed);
                errors.computeIfAbsent(name, key -> errors(original)).forEach(found::remove);
                found.forEach(error -> outcome.newErrors().add(name + " " + error));
            }
        });
        return outcome;
    }

    private static List<String> errors(ReadDocument read) {
        List<String> errors = new ArrayList<>();
        for (Finding finding : GuidanceValidator.standard().validate(read).findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.ruleId());
            }
        }
        return errors;
    }

    /**
     * What one shape did.
     *
     * @param newErrors the rules that call something an error only in this shape, where it {@link #isOfForm}
     */
    record Outcome(Agreement agreement, KeyValues values, List<String> newErrors) {}
}
