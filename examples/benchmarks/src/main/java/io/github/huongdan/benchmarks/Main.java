package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their tables. Without a name, those of single documents; {@code TextReading} for texts of growing size.
 * Takes the options of JMH, such as {@code -p sample=SOURCE}.
 */
final class Main {

    private static final String SINGLE_DOCUMENTS = "\\.(OurWork|Floors|Alternatives|SchemaValidation|ColdStart)\\.";

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        ChainedOptionsBuilder builder = new OptionsBuilder().parent(options);
        if (options.getIncludes().isEmpty()) {
            builder.include(SINGLE_DOCUMENTS);
        }
        if (!options.getParameter("sample").hasValue()) {
            builder.param("sample", Sample.available().toArray(String[]::new));
        }
        Collection<RunResult> results = new Runner(builder.build()).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DocumentTable.of(results).print(out);
        GrowthTable.of(results).print(out);
        ColdTable.print(results, out);
    }
}
