package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The command line on a directory of ten thousand documents, half of them the source document, half shorter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class CliDirectory {

    static final int DOCUMENTS = 10_000;

    @Param({"1", "2"})
    public int threads;

    private Path directory = Path.of("");

    @Setup
    public void write() throws IOException {
        directory = Files.createTempDirectory("huongdan");
        List<byte[]> texts = List.of(Sample.SOURCE.text(), Sample.TASKS_10.text());
        for (int i = 0; i < DOCUMENTS; i++) {
            Path folder = Files.createDirectories(directory.resolve(String.valueOf(i / 100)));
            Files.write(folder.resolve(i + ".txt"), texts.get(i % 2));
        }
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public void checkDirectory() throws IOException, InterruptedException {
        Cli.run("check", directory.toString(), "--fail-on", "never", "--threads", String.valueOf(threads));
    }
}
