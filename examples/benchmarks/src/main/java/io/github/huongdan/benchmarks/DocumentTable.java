package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Single documents: microseconds for each benchmark and document, bytes allocated where they were measured, and the ratios that count. */
final class DocumentTable {

    /** What is set beside what, and the mark. */
    private record Ratio(String over, String under, String mark) {}

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("textRead", "textFloor", "6"),
            new Ratio("jsonRead", "jsonReadFloor", "1.5"),
            new Ratio("jsonRead", "jsonReadFloorWithStrings", ""),
            new Ratio("jsonRead", "databindRead", ""),
            new Ratio("jsonWrite", "jsonWriteFloor", "1.2"),
            new Ratio("jsonWrite", "databindWrite", ""),
            new Ratio("xmlRead", "xmlReadFloor", "2.0"),
            new Ratio("xmlRead", "jacksonXmlRead", "1"),
            new Ratio("allRules", "jsonRead", "0.5"),
            new Ratio("xmlRead", "jaxb", ""),
            new Ratio("xmlRead", "jaxbWithXsd", ""),
            new Ratio("allRules", "hibernateValidator", "1"),
            new Ratio("jsonReadAndAllRules", "networknt", "1"),
            new Ratio("jsonReadAndAllRules", "jaxbWithXsd", "0.2"));

    private final Map<String, Map<String, RunResult>> byName = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();

    private DocumentTable() {}

    static DocumentTable of(Collection<RunResult> results) {
        DocumentTable table = new DocumentTable();
        for (RunResult result : results) {
            String sample = result.getParams().getParam("sample");
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

    void print(PrintStream out) {
        if (samples.isEmpty()) {
            return;
        }
        line("microseconds", samples, "", out);
        byName.forEach((name, bySample) -> line(name, cells(bySample, RunResult::getPrimaryResult), "", out));
        out.println();
        boolean allocation = byName.values().stream()
                .flatMap(all -> all.values().stream())
                .anyMatch(result -> bytes(result) != null);
        if (allocation) {
            line("bytes allocated", samples, "", out);
            byName.forEach((name, bySample) -> line(name, cells(bySample, DocumentTable::bytes), "", out));
            out.println();
        }
        line("ratio", samples, "mark", out);
        for (Ratio ratio : RATIOS) {
            if (byName.containsKey(ratio.over()) && byName.containsKey(ratio.under())) {
                line(ratio.over() + " / " + ratio.under(), ratios(ratio), ratio.mark(), out);
            }
        }
    }

    private static Result<?> bytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm");
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
        out.printf("%-38s", name);
        cells.forEach(cell -> out.printf("%16s", cell));
        out.println(last.isEmpty() ? "" : "   " + last);
    }
}
