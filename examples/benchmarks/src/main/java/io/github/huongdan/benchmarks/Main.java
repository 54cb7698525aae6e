package io.github.huongdan.benchmarks;

import java.io.IOException;
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
 * Runs the benchmarks and prints their tables. Without a name, all but {@code TextReading}, texts of growing size.
 * Takes the options of JMH, such as {@code -p sample=SOURCE}.
 */
final class Main {

    private static final String ALL_BUT_GROWTH =
            "\\.(OurWork|Floors|Alternatives|SchemaValidation|ColdStart|HeldMemory|CliStart|CliDirectory|WordFiles|OldWordFiles|PdfFiles)\\.";

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        ChainedOptionsBuilder builder = new OptionsBuilder().parent(options);
        if (options.getIncludes().isEmpty()) {
            builder.include(ALL_BUT_GROWTH);
        }
        if (!options.getParameter("sample").hasValue()) {
            builder.param("sample", Sample.available().toArray(String[]::new));
        }
        if (!options.getParameter("word").hasValue()) {
            builder.param("word", WordSample.available().toArray(String[]::new));
        }
        if (!options.getParameter("oldWord").hasValue()) {
            builder.param("oldWord", OldWordSample.available().toArray(String[]::new));
        }
        if (!options.getParameter("pdf").hasValue()) {
            builder.param("pdf", PdfSample.available().toArray(String[]::new));
        }
        Collection<RunResult> results = new Runner(builder.build()).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DocumentTable.of(results, "sample").print(out);
        DocumentTable.of(results, "word").print(out);
        DocumentTable.of(results, "oldWord").print(out);
        DocumentTable.of(results, "pdf").print(out);
        GrowthTable.of(results).print(out);
        ColdTable.print(results, out);
        DirectoryTable.print(results, out);
    }
}
