package io.github.huongdan.cli;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Replacement;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        List<Finding> found = new ArrayList<>();
        List<Annotation> changing = new ArrayList<>();
        for (Replacement replacement : Suggestions.in(judged)) {
            found.add(replacement.finding());
            changing.add(new Annotation(replacement.stretch(), "", replacement.text()));
        }
        for (Finding finding : formatted(judged)) {
            found.add(finding);
            changing.add(new Annotation(null, "", null, finding.formattings()));
        }
        AnnotatedCopy copy = changed(input, file, changing);
        if (!copy.unformatted().isEmpty()) {
            // what can't be mended as a whole is left as a whole
            List<Annotation> unformatted = copy.unformatted();
            found.removeIf(finding ->
                    unformatted.stream().anyMatch(one -> one.formattings().equals(finding.formattings())));
            changing.removeAll(unformatted);
            copy = changed(input, file, changing);
        }
        List<Finding> applied = new ArrayList<>();
        StringBuilder looks = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i);
            if (!copy.unreplaced().contains(changing.get(i))) {
                applied.add(finding);
                looks.append(finding.formattings().isEmpty() ? "" : line(input, finding));
            }
        }
        ContentDigest digest = ContentDigest.of(content);
        if (applied.isEmpty()) {
            return new FixedFile(input, digest, null, applied, true, "", null);
        }
        ReadDocument after = AnyFormat.read(copy.content(), input.name());
        String diff = UnifiedDiff.of(input.name(), text(read), text(after)) + looks;
        return new FixedFile(input, digest, copy.content(), applied, true, diff, null);
    }

    private AnnotatedCopy changed(Input input, ReadFile file, List<Annotation> changing)
            throws UnreadableFileException {
        return AnyFormat.asked(
                input.name(), () -> accept ? file.replace(changing) : file.annotate(changing, Reviewer.HUONGDAN));
    }

    private static List<Finding> formatted(JudgedDocument judged) {
        return judged.report().findings().stream()
                .flatMap(finding -> finding.each().stream())
                .filter(finding -> !finding.formattings().isEmpty())
                .toList();
    }

    /** What becomes of a look, which a diff of the text can't show. */
    private String line(Input input, Finding finding) {
        return ShownText.line(input.name() + ": " + finding.ruleId() + ": " + messages.message(finding)) + "\n";
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
