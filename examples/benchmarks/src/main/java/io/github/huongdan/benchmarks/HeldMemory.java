package io.github.huongdan.benchmarks;

import io.github.huongdan.benchmarks.beans.Guidance;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much memory a document holds while a program keeps it: as the model, as plain classes, as a tree of JSON. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class HeldMemory {

    /** So much JSON is kept at a time, for a heap is measured in pages. */
    private static final int KEPT = 20_000_000;

    /** What is counted beside the time, which says nothing here. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Held {
        public long heldBytes;
    }

    @Benchmark
    public Object[] model(Prepared prepared, Held held) {
        return keep(() -> GuidanceJson.standard().read(prepared.json), prepared, held);
    }

    @Benchmark
    public Object[] beans(Prepared prepared, Held held) {
        return keep(() -> Alternatives.JSON.readValue(prepared.json, Guidance.class), prepared, held);
    }

    @Benchmark
    public Object[] jsonTree(Prepared prepared, Held held) {
        return keep(() -> Alternatives.JSON.readTree(prepared.json), prepared, held);
    }

    private static Object[] keep(Supplier<Object> reader, Prepared prepared, Held held) {
        Object[] kept = new Object[Math.max(KEPT / prepared.json.length, 1)];
        reader.get();
        long before = used();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = reader.get();
        }
        held.heldBytes = (used() - before) / kept.length;
        return kept;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
