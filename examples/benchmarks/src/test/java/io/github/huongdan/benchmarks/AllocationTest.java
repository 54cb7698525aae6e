package io.github.huongdan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one operation on the source document allocates, which does not depend on the machine's load: operations are counted, and the compiler that leaves allocations out is
 * off, so that it counts as much as the code asks for. A greater value than was recorded is a loss to be explained, a smaller one a gain to be recorded: {@code
 * allocation.properties}.
 */
class AllocationTest {

    private static final double ROOM = 1.10;
    private static final int OPERATIONS = 50;

    private static final TreeMap<String, Double> MEASURED = new TreeMap<>();
    private static final Properties RECORDED = new Properties();

    @BeforeAll
    static void measure() throws RunnerException, IOException {
        try (InputStreamReader recorded = new InputStreamReader(
                AllocationTest.class.getResourceAsStream("/allocation.properties"), StandardCharsets.UTF_8)) {
            RECORDED.load(recorded);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.OurWork\\.")
                        .param("sample", "SOURCE")
                        .forks(1)
                        .jvmArgsAppend("-XX:TieredStopAtLevel=1")
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(1)
                        .warmupBatchSize(50)
                        .measurementIterations(1)
                        .measurementBatchSize(OPERATIONS)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            MEASURED.put(
                    result.getPrimaryResult().getLabel(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / OPERATIONS);
        }
    }

    @Test
    void noOperationAllocatesMoreThanWasRecorded() {
        assertThat(MEASURED.keySet()).isEqualTo(new TreeMap<>(RECORDED).keySet());
        assertThat(MEASURED)
                .allSatisfy((name, bytes) -> assertThat(bytes)
                        .as("bytes allocated by %s", name)
                        .isLessThanOrEqualTo(ROOM * Double.parseDouble(RECORDED.getProperty(name))));
    }
}
