package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.RunReport;
import java.util.List;

/** Reads and judges one file and makes its part of each report; many threads may use it at once. Whatever fails in it, fails for
 * that file alone. */
final class Inspection {

    private final GuidanceValidator validator;
    private final DocumentNames names;
    private final KnownFindings known;
    private final List<RunReport> formats;

    Inspection(GuidanceValidator validator, DocumentNames names, KnownFindings known, List<RunReport> formats) {
        this.validator = validator;
        this.names = names;
        this.known = known;
        this.formats = formats;
    }

    Checked of(Input input) {
        try {
            ReadDocument read = input.read();
            Report whole = validator.validate(read.named(names.of(input)));
            Report report = known.apart(input, whole);
            JudgedDocument judged = new JudgedDocument(read, report);
            List<String> parts =
                    formats.stream().map(format -> format.document(judged)).toList();
            return new Checked(input, judged, parts, null);
        } catch (UnreadableFileException e) {
            return new Checked(input, null, List.of(), e.sentence());
        } catch (RuntimeException | Error e) {
            return new Checked(input, null, List.of(), input.name() + ": " + Sentence.of(e));
        }
    }
}
