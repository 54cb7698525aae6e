package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.RunReport;
import java.util.List;

/** Reads and judges one file and makes its part of each report; many threads may use it at once. */
final class Inspection {

    private final GuidanceValidator validator;
    private final List<RunReport> formats;

    Inspection(GuidanceValidator validator, List<RunReport> formats) {
        this.validator = validator;
        this.formats = formats;
    }

    Checked of(Input input) {
        String name = input.file().toString();
        try {
            InputDocument read = input.read();
            Report report = validator.validate(read.document(), read.sourceMap());
            JudgedDocument judged = new JudgedDocument(name, read.document(), report, read.sourceMap());
            List<String> parts =
                    formats.stream().map(format -> format.document(judged)).toList();
            return new Checked(name, report, parts, null);
        } catch (UnreadableFileException e) {
            return new Checked(name, null, List.of(), e.sentence());
        } catch (RuntimeException e) {
            return new Checked(name, null, List.of(), input.file() + ": " + Sentence.of(e));
        }
    }
}
