package io.github.huongdan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Without a fuzzer: every seed, and with them every input that was once found to fail. */
class SeedsTest {

    @TestFactory
    Stream<DynamicTest> everySeedHolds() {
        return Stream.of(Target.values())
                .flatMap(target -> target.seeds().stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                target.id() + ": " + seed.getFileName(), () -> target.run(Files.readAllBytes(seed)))));
    }

    /** What a fuzzer would do first: cut the seeds short, and turn one byte. */
    @TestFactory
    Stream<DynamicTest> everySpoiltSeedHolds() {
        return Stream.of(Target.values())
                .flatMap(target -> target.seeds().stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                target.id() + ": " + seed.getFileName(), () -> spoil(target, seed))));
    }

    private static void spoil(Target target, Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        int step = Math.max(1, bytes.length / 100);
        for (int i = 0; i < bytes.length; i += step) {
            target.run(Arrays.copyOf(bytes, i));
            byte[] turned = bytes.clone();
            turned[i] ^= (byte) (1 << i % 8);
            target.run(turned);
        }
    }

    @Test
    void everyTargetHasSeeds() {
        assertThat(Target.values())
                .allSatisfy(target -> assertThat(target.seeds()).hasSizeGreaterThan(2));
    }

    @Test
    void anythingSlowerThanASecondFails() {
        assertThatThrownBy(() -> Held.withinASecond(SeedsTest::work)).isInstanceOf(AssertionError.class);
    }

    private static void work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + 1_500_000_000L;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
