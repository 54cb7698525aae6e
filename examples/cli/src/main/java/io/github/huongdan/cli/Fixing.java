package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.report.JudgedDocument;
import java.nio.charset.StandardCharsets;

/** Reads a text file and writes what its findings suggest into its text, in memory; many threads may use it at once. */
final class Fixing {

    private final GuidanceValidator validator;
    private final DocumentNames names;
    private final RuleSelection rules;

    Fixing(GuidanceValidator validator, DocumentNames names, RuleSelection rules) {
        this.validator = validator;
        this.names = names;
        this.rules = rules;
    }

    FixedFile of(Input input) {
        try {
            return fixed(input);
        } catch (UnreadableFileException e) {
            return FixedFile.refused(input, e.sentence());
        } catch (RuntimeException | Error e) {
            return FixedFile.refused(input, input.name() + ": " + Sentence.of(e));
        }
    }

    private FixedFile fixed(Input input) throws UnreadableFileException {
        byte[] content = input.content();
        ReadDocument read = AnyFormat.read(content, input.name());
        boolean plain = GuidanceFormats.standard().detect(content, input.name()).equals(GuidanceFormats.TEXT);
        if (read.source() == null || !plain) {
            String kind = read.source() == null ? "is JSON or XML" : "is no plain text";
            throw new UnreadableFileException(
                    input.name() + ": " + kind + ", expected a text file: only these can be fixed");
        }
        ContentDigest digest = ContentDigest.of(content);
        String text = new String(content, StandardCharsets.UTF_8);
        String name = names.of(input);
        FixedText fixed = Suggestions.applyAll(text, version -> judged(version, name));
        if (fixed.text().equals(text)) {
            return new FixedFile(input, digest, null, fixed.applied(), fixed.settled(), "", null);
        }
        String diff = UnifiedDiff.of(input.name(), text, fixed.text());
        return new FixedFile(input, digest, fixed.text(), fixed.applied(), fixed.settled(), diff, null);
    }

    private JudgedDocument judged(String text, String name) {
        ReadDocument read = GuidanceText.standard().read(text).named(name);
        Report report = validator.validate(read).filter(finding -> rules.holds(finding.ruleId()));
        return new JudgedDocument(read, report);
    }
}
