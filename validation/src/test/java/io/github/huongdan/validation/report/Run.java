package io.github.huongdan.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a report on several documents, with one that cannot be read between them. */
final class Run {

    static final String REFUSED = "gone.txt";

    private Run() {}

    static String of(RunReport format, JudgedDocument... documents) {
        StringBuilder out = new StringBuilder();
        try {
            ReportStream stream = ReportStream.open(format, out);
            for (JudgedDocument judged : List.of(documents)) {
                stream.add(judged);
            }
            stream.addUnreadable(REFUSED, "gone.txt: no such file " + JudgedExamples.HOSTILE);
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes a report on no document at all. */
    static String ofNothing(RunReport format) {
        return format.beginning() + format.end(new Tally());
    }
}
