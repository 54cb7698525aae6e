package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * Texts of growing size: milliseconds for each size, how much longer each step takes than the one before, and how often the floor
 * fits into the largest.
 */
final class GrowthTable {

    private static final String READ = "read ";

    private final Map<String, TreeMap<Integer, Double>> times = new TreeMap<>();

    private GrowthTable() {}

    static GrowthTable of(Collection<RunResult> results) {
        GrowthTable table = new GrowthTable();
        for (RunResult result : results) {
            String shape = result.getParams().getParam("shape");
            if (shape != null) {
                String name = result.getPrimaryResult().getLabel() + " " + shape;
                int size = Integer.parseInt(result.getParams().getParam("size"));
                double time = result.getPrimaryResult().getStatistics().getMin();
                table.times.computeIfAbsent(name, key -> new TreeMap<>()).put(size, time);
            }
        }
        return table;
    }

    void print(PrintStream out) {
        times.forEach((name, bySize) -> {
            if (name.startsWith(READ)) {
                print(name.substring(READ.length()), bySize, out);
            }
        });
    }

    private void print(String shape, TreeMap<Integer, Double> bySize, PrintStream out) {
        out.printf("%-12s", shape);
        double before = 0;
        for (Map.Entry<Integer, Double> entry : bySize.entrySet()) {
            double time = entry.getValue();
            out.printf(Locale.ROOT, "  %4.1f MB %8.1f ms", entry.getKey() / 1e6, time);
            out.printf(Locale.ROOT, before > 0 ? " (x%.2f)" : "        ", time / before);
            before = time;
        }
        TreeMap<Integer, Double> floor = times.get("floor " + shape);
        if (floor != null) {
            out.printf(Locale.ROOT, "  %.0f x floor", before / floor.lastEntry().getValue());
        }
        out.println();
    }
}
