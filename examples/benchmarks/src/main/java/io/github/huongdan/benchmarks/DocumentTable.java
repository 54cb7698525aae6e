package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Single documents: microseconds for each benchmark and document, bytes allocated or held where they were measured, and the ratios that count. */
final class DocumentTable {

    private static final Sample SHORT = Sample.TASKS_100;
    private static final Sample LONG = Sample.TASKS_10000;

    private final Map<String, Map<String, RunResult>> byName = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();

    private DocumentTable() {}

    /** Takes the results that have such a parameter, whose values are the columns. */
    static DocumentTable of(Collection<RunResult> results, String parameter) {
        DocumentTable table = new DocumentTable();
        for (RunResult result : results) {
            String sample = result.getParams().getParam(parameter);
            if (sample != null) {
                String name = result.getPrimaryResult().getLabel();
                table.byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(sample, result);
                if (!table.samples.contains(sample)) {
                    table.samples.add(sample);
                }
            }
        }
        return table;
    }

    void print(PrintStream out) throws IOException {
        if (samples.isEmpty()) {
            return;
        }
        section("microseconds", DocumentTable::time, out);
        section("bytes allocated", result -> result.getSecondaryResults().get("gc.alloc.rate.norm"), out);
        section("bytes held", result -> result.getSecondaryResults().get("heldBytes"), out);
        ratios(out);
        growth(out);
    }

    private void ratios(PrintStream out) {
        List<Ratio> measured = Ratio.ALL.stream()
                .filter(ratio -> byName.containsKey(ratio.over()) && byName.containsKey(ratio.under()))
                .toList();
        if (!measured.isEmpty()) {
            line("ratio", samples, "mark", out);
            measured.forEach(ratio -> line(ratio.over() + " / " + ratio.under(), ratios(ratio), ratio.mark(), out));
            out.println();
        }
    }

    /** Prints how much longer a document of 10,000 tasks takes than one of 100, over how much longer it is: 1 where time is linear. */
    private void growth(PrintStream out) throws IOException {
        List<String> names = byName.keySet().stream().filter(this::grows).toList();
        if (names.isEmpty()) {
            return;
        }
        double sizes = (double) LONG.text().length / SHORT.text().length;
        line("growth of time over growth of size", List.of(SHORT + " to " + LONG), "mark", out);
        for (String name : names) {
            double times = time(name, LONG) / time(name, SHORT);
            line(name, List.of(String.format(Locale.ROOT, "%.2f", times / sizes)), "1.3", out);
        }
        out.println();
    }

    private boolean grows(String name) {
        RunResult shorter = byName.get(name).get(SHORT.name());
        RunResult longer = byName.get(name).get(LONG.name());
        return shorter != null && longer != null && time(shorter) != null;
    }

    private double time(String name, Sample sample) {
        return byName.get(name).get(sample.name()).getPrimaryResult().getScore();
    }

    private static Result<?> time(RunResult result) {
        return result.getParams().getMode() == Mode.AverageTime ? result.getPrimaryResult() : null;
    }

    /** Prints the benchmarks that have such a value. */
    private void section(String title, Function<RunResult, Result<?>> value, PrintStream out) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        byName.forEach((name, bySample) -> {
            if (bySample.values().stream().anyMatch(result -> value.apply(result) != null)) {
                rows.put(name, cells(bySample, value));
            }
        });
        if (!rows.isEmpty()) {
            line(title, samples, "", out);
            rows.forEach((name, cells) -> line(name, cells, "", out));
            out.println();
        }
    }

    private List<String> cells(Map<String, RunResult> bySample, Function<RunResult, Result<?>> value) {
        return samples.stream()
                .map(bySample::get)
                .map(result -> result == null || value.apply(result) == null
                        ? "-"
                        : String.format(
                                Locale.ROOT, "%,.1f", value.apply(result).getScore()))
                .toList();
    }

    private List<String> ratios(Ratio ratio) {
        return samples.stream()
                .map(sample -> {
                    RunResult over = byName.get(ratio.over()).get(sample);
                    RunResult under = byName.get(ratio.under()).get(sample);
                    return over == null || under == null
                            ? "-"
                            : String.format(
                                    Locale.ROOT,
                                    "%.2f",
                                    over.getPrimaryResult().getScore()
                                            / under.getPrimaryResult().getScore());
                })
                .toList();
    }

    private static void line(String name, List<String> cells, String last, PrintStream out) {
        out.printf("%-44s", name);
        cells.forEach(cell -> out.printf("%18s", cell));
        out.println(last.isEmpty() ? "" : "   " + last);
    }
}
