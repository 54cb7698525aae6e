package io.github.huongdan.cli;

import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;

/** Reads and judges one file; many threads may use it at once. */
final class Inspection {

    private final GuidanceValidator validator;
    private final FileReports reports;

    Inspection(GuidanceValidator validator, FileReports reports) {
        this.validator = validator;
        this.reports = reports;
    }

    Checked of(Input input) {
        try {
            InputDocument read = input.read();
            SourceMap map = read.sourceMap();
            Report report = validator.validate(read.document(), map);
            return new Checked(report, reports.file(input.file(), report, map == null ? null : map.source()), null);
        } catch (UnreadableFileException e) {
            return unreadable(input, e.sentence());
        } catch (RuntimeException e) {
            return unreadable(input, input.file() + ": " + Sentence.of(e));
        }
    }

    private Checked unreadable(Input input, String sentence) {
        return new Checked(null, reports.unreadable(input.file(), sentence), sentence);
    }
}
