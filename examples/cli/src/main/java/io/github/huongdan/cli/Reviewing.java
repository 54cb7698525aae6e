package io.github.huongdan.cli;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.review.Annotations;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reads and judges a file and writes its findings into a copy, in memory; many threads may use it at once. Whatever fails in it, fails for that file alone. */
final class Reviewing {

    private final GuidanceValidator validator;
    private final DocumentNames names;
    private final Annotations annotations;
    private final Severity least;
    private final Reviewer reviewer;

    Reviewing(
            GuidanceValidator validator,
            DocumentNames names,
            Annotations annotations,
            Severity least,
            Reviewer reviewer) {
        this.validator = validator;
        this.names = names;
        this.annotations = annotations.withRules(validator.rules());
        this.least = least;
        this.reviewer = reviewer;
    }

    Reviewed of(Input input) {
        try {
            return reviewed(input);
        } catch (UnreadableFileException e) {
            return Reviewed.refused(input, e.sentence());
        } catch (RuntimeException | Error e) {
            return Reviewed.refused(input, input.name() + ": " + Sentence.of(e));
        }
    }

    private Reviewed reviewed(Input input) throws UnreadableFileException {
        byte[] content = input.content();
        ReadFile file = AnyFormat.open(content, input.name());
        ReadDocument read = file.document();
        GuidanceFormat format = AnyFormat.of(content, input.name());
        if (!format.annotatable()) {
            throw new UnreadableFileException(input.name() + ": is of the format " + format.name()
                    + ", expected a Word or PDF file (.docx, .pdf): only these can be reviewed");
        }
        Report report = validator.validate(read.named(names.of(input))).atLeast(least);
        List<Annotation> said = annotations.of(new JudgedDocument(read, report));
        AnnotatedCopy copy = AnyFormat.asked(input.name(), () -> file.annotate(said, reviewer));
        List<String> told = new ArrayList<>();
        if (!format.replaceable()) {
            boolean open = copy.unreplaced().size() + copy.unformatted().size() > 0;
            return new Reviewed(
                    input,
                    copy.content(),
                    said.size(),
                    open
                            ? List.of(input.name()
                                    + ": nothing of a file of the format " + format.name()
                                    + " is replaced; what findings suggest stands in the notes")
                            : List.of());
        }
        if (!copy.unreplaced().isEmpty()) {
            told.add(input.name() + ": " + copy.unreplaced().size()
                    + " replacements stand in comments alone, since they are not in plain text of one paragraph");
        }
        if (!copy.unformatted().isEmpty()) {
            told.add(
                    input.name() + ": " + copy.unformatted().size()
                            + " looks stand in comments alone, in all or in part, since another change of them is tracked, or they are not those of the body");
        }
        return new Reviewed(input, copy.content(), said.size(), told);
    }
}
