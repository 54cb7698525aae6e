package io.github.huongdan.cli;

import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;

/** Reads and judges one file; many threads may use it at once. */
final class Inspection {

    private final GuidanceValidator validator;
    private final DocumentNames names;
    private final KnownFindings known;
    private final FileReports reports;

    Inspection(GuidanceValidator validator, DocumentNames names, KnownFindings known, FileReports reports) {
        this.validator = validator;
        this.names = names;
        this.known = known;
        this.reports = reports;
    }

    Checked of(Input input) {
        try {
            InputDocument read = input.read();
            SourceMap map = read.sourceMap();
            Report whole = validator.validate(read.document(), map, names.of(input.file()));
            Report report = known.apart(input.file(), whole);
            return new Checked(
                    input.file(), report, reports.file(input.file(), report, map == null ? null : map.source()), null);
        } catch (UnreadableFileException e) {
            return unreadable(input, e.sentence());
        } catch (RuntimeException e) {
            return unreadable(input, input.file() + ": " + Sentence.of(e));
        }
    }

    private Checked unreadable(Input input, String sentence) {
        return new Checked(input.file(), null, reports.unreadable(input.file(), sentence), sentence);
    }
}
