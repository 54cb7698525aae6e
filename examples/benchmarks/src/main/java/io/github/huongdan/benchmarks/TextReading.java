package io.github.huongdan.benchmarks;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads texts of doubling size, beside the floor: decoding the bytes and looking at each character once. The heap is touched
 * beforehand and large enough for one reading: otherwise the first use of its pages is what one measures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn7g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
public class TextReading {

    @Param
    public TextShape shape = TextShape.TASKS;

    @Param({"2500000", "5000000", "10000000", "20000000"})
    public int size;

    private byte[] bytes = {};

    @Setup
    public void prepare() {
        bytes = shape.bytes(size);
    }

    /** So that no reading waits for the collection of the one before. */
    @Setup(Level.Iteration)
    public void collect() {
        System.gc();
    }

    @Benchmark
    public ReadDocument read() {
        return GuidanceText.standard().read(bytes);
    }

    @Benchmark
    public int floor() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }
}
