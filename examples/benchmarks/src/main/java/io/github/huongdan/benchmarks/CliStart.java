package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The command line on the source document, as text and as a Word file, from the start of its process to the end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class CliStart {

    private Path document = Path.of("");
    private Path word = Path.of("");

    @Setup
    public void write() throws IOException {
        document = Files.createTempFile("huongdan", ".txt");
        Files.write(document, Sample.SOURCE.text());
        word = Files.createTempFile("huongdan", ".docx");
        Files.write(word, WordSample.EXAMPLE.file());
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(document);
        Files.delete(word);
    }

    @Benchmark
    public void checkCold() throws IOException, InterruptedException {
        Cli.run("check", document.toString(), "--fail-on", "never");
    }

    @Benchmark
    public void checkWordCold() throws IOException, InterruptedException {
        Cli.run("check", word.toString(), "--fail-on", "never");
    }

    @Benchmark
    public void checkByJarCold() throws IOException, InterruptedException {
        Cli.runJar("check", document.toString(), "--fail-on", "never");
    }
}
