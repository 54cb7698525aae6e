package io.github.huongdan.cli;

import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.fix.FixedCopy;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a text or Word file and writes what its findings suggest into it, in memory; many threads may use it at once. */
final class Fixing {

    private final GuidanceValidator validator;
    private final DocumentNames names;
    private final RuleSelection rules;
    private final boolean accept;
    private final Messages messages;

    /**
     * Makes one.
     *
     * @param messages the sentences that say what looks another way
     * @param accept whether changes of Word files are made plainly, and not tracked
     */
    Fixing(GuidanceValidator validator, DocumentNames names, RuleSelection rules, Messages messages, boolean accept) {
        this.messages = messages;
        this.accept = accept;
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
        ReadFile file = AnyFormat.open(content, input.name());
        GuidanceFormat format = AnyFormat.of(content, input.name());
        if (format.replaceable()) {
            return fixedCopy(input, content, file);
        }
        if (!format.name().equals(GuidanceFormats.TEXT.name())) {
            throw new UnreadableFileException(input.name() + ": is of the format " + format.name()
                    + ", expected a text or Word file (.txt, .docx): only these can be fixed");
        }
        ContentDigest digest = ContentDigest.of(content);
        String text = new String(content, StandardCharsets.UTF_8);
        String name = names.of(input);
        FixedText fixed = Suggestions.applyAll(text, version -> judged(version, name));
        if (fixed.text().equals(text)) {
            return new FixedFile(input, digest, null, fixed.applied(), fixed.settled(), "", null);
        }
        String diff = UnifiedDiff.of(input.name(), text, fixed.text());
        byte[] changed = fixed.text().getBytes(StandardCharsets.UTF_8);
        return new FixedFile(input, digest, changed, fixed.applied(), fixed.settled(), diff, null);
    }

    private FixedFile fixedCopy(Input input, byte[] content, ReadFile file) throws UnreadableFileException {
        ReadDocument read = file.document();
        JudgedDocument judged = judged(read.named(names.of(input)));
        FixedCopy fixed = AnyFormat.asked(
                input.name(),
                () -> Suggestions.applyTo(
                        judged, changes -> accept ? file.replace(changes) : file.annotate(changes, Reviewer.HUONGDAN)));
        List<Finding> applied = fixed.applied();
        ContentDigest digest = ContentDigest.of(content);
        if (applied.isEmpty()) {
            return new FixedFile(input, digest, null, applied, true, "", null);
        }
        byte[] changed = fixed.content();
        String diff = UnifiedDiff.of(input.name(), text(read), text(AnyFormat.read(changed, input.name())));
        return new FixedFile(input, digest, changed, applied, true, diff + looks(input, applied), null);
    }

    /** What becomes of looks, which a diff of the text can't show: a line for each. */
    private String looks(Input input, List<Finding> applied) {
        return applied.stream()
                .filter(finding -> !finding.formattings().isEmpty())
                .map(finding ->
                        ShownText.line(input.name() + ": " + finding.ruleId() + ": " + messages.message(finding))
                                + "\n")
                .collect(Collectors.joining());
    }

    private static String text(ReadDocument read) {
        return Objects.requireNonNull(read.source()).text();
    }

    private JudgedDocument judged(String text, String name) {
        return judged(GuidanceText.standard().read(text).named(name));
    }

    private JudgedDocument judged(ReadDocument read) {
        Report report = validator.validate(read).filter(finding -> rules.holds(finding.ruleId()));
        return new JudgedDocument(read, report);
    }
}
