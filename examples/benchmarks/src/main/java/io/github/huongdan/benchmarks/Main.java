package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a table: milliseconds for each size, how much longer each doubling takes, and how often the floor fits
 * into the largest. Takes the options of JMH, such as {@code -p shape=TASKS}.
 */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .shouldDoGC(true)
                        .include(TextReading.class.getSimpleName())
                        .build())
                .run();
        Map<String, TreeMap<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String shape = result.getParams().getParam("shape");
            String method = result.getPrimaryResult().getLabel();
            int size = Integer.parseInt(result.getParams().getParam("size"));
            times.computeIfAbsent(method + " " + shape, key -> new TreeMap<>())
                    .put(size, result.getPrimaryResult().getStatistics().getMin());
        }
        print(times);
    }

    private static void print(Map<String, TreeMap<Integer, Double>> times) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        times.forEach((name, bySize) -> {
            if (!name.startsWith("read ")) {
                return;
            }
            out.printf("%-12s", name.substring("read ".length()));
            double before = 0;
            for (Map.Entry<Integer, Double> entry : bySize.entrySet()) {
                double time = entry.getValue();
                out.printf(Locale.ROOT, "  %4.1f MB %8.1f ms", entry.getKey() / 1e6, time);
                out.printf(Locale.ROOT, before > 0 ? " (x%.2f)" : "        ", time / before);
                before = time;
            }
            TreeMap<Integer, Double> floor = times.get(name.replace("read ", "floor "));
            out.printf(
                    Locale.ROOT, "  %.0f x floor%n", before / floor.lastEntry().getValue());
        });
    }
}
