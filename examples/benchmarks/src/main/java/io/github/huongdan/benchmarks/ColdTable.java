package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The first document in a fresh virtual machine: milliseconds, the median of the machines started. */
final class ColdTable {

    private ColdTable() {}

    static void print(Collection<RunResult> results, PrintStream out) {
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            if (name.endsWith("Cold")) {
                Statistics times = result.getPrimaryResult().getStatistics();
                out.printf(Locale.ROOT, "%-44s%18.1f ms in %d machines%n", name, times.getPercentile(50), times.getN());
            }
        }
    }
}
