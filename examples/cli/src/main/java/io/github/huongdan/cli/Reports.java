package io.github.huongdan.cli;

import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.ReportStream;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The reports of one run, which are written side by side. */
final class Reports {

    private final List<ReportStream> streams;

    private Reports(List<ReportStream> streams) {
        this.streams = streams;
    }

    /** Begins each report on its own target. */
    static Reports open(List<RunReport> formats, List<Appendable> targets) throws IOException {
        List<ReportStream> streams = new ArrayList<>();
        for (int i = 0; i < formats.size(); i++) {
            streams.add(ReportStream.open(formats.get(i), targets.get(i)));
        }
        return new Reports(streams);
    }

    void add(Checked checked) throws IOException {
        JudgedDocument judged = checked.judged();
        for (int i = 0; i < streams.size(); i++) {
            if (judged == null) {
                streams.get(i).addUnreadable(checked.name(), String.valueOf(checked.refusal()));
            } else {
                streams.get(i).add(judged, checked.parts().get(i));
            }
        }
    }

    void end() throws IOException {
        for (ReportStream stream : streams) {
            stream.end();
        }
    }

    Tally tally() {
        return streams.get(0).tally();
    }
}
