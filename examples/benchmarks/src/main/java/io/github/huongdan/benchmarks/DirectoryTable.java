package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** A directory worked on by the command line: seconds, documents a second, and how much more two threads get done than one. */
final class DirectoryTable {

    private DirectoryTable() {}

    static void print(Collection<RunResult> results, PrintStream out) {
        double first = 0;
        for (RunResult result : results) {
            String threads = result.getParams().getParam("threads");
            if (threads != null) {
                double seconds = result.getPrimaryResult().getStatistics().getPercentile(50) / 1e3;
                String name = result.getPrimaryResult().getLabel() + ", threads: " + threads;
                out.printf(
                        Locale.ROOT,
                        "%-44s%18.1f s, %.0f documents a second",
                        name,
                        seconds,
                        CliDirectory.DOCUMENTS / seconds);
                out.println(first == 0 ? "" : String.format(Locale.ROOT, ", x%.2f", first / seconds));
                first = first == 0 ? seconds : first;
            }
        }
    }
}
