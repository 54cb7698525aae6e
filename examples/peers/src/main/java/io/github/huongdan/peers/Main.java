package io.github.huongdan.peers;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how many texts a second each judges: in the first pass, and in the middle one of the last ten. */
final class Main {

    private static final int LAST = 10;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        int texts = Texts.all().size();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.Peers\\.")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            double[] passes = result.getBenchmarkResults().iterator().next().getIterationResults().stream()
                    .mapToDouble(pass -> pass.getPrimaryResult().getScore())
                    .toArray();
            double[] last = Arrays.copyOfRange(passes, passes.length - LAST, passes.length);
            Arrays.sort(last);
            out.printf(
                    Locale.ROOT,
                    "%-14s cold %6.0f, warm %6.0f texts a second (%d rules)%n",
                    result.getPrimaryResult().getLabel(),
                    texts / passes[0] * 1e3,
                    texts / last[LAST / 2] * 1e3,
                    Peers.RULES);
        }
    }
}
