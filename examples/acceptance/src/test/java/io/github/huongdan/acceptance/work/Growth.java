package io.github.huongdan.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Compares the work on an input with the work on one eight times as long: both the steps of the library and the bytes allocated grow at most
 * twelvefold. The property {@code huongdan.characters} says how long the longer one is.
 */
final class Growth {

    private static final int LENGTH = Integer.getInteger("huongdan.characters", 64_000);
    private static final int TIMES = 8;
    private static final int AT_MOST = 12;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ClassLoader COUNTED = new CountedClasses();

    private Growth() {}

    /** Holds that the work on a repeated piece of text, after a head, grows as its length. */
    static void isLinear(Work work, String head, String piece) {
        isLinear(work, LENGTH, length -> head + piece.repeat(length / piece.length()));
    }

    /** Holds that the work grows as the number that the inputs are made of. */
    static void isLinear(Work work, int size, IntFunction<String> inputs) {
        String small = inputs.apply(size / TIMES);
        String large = inputs.apply(size);
        Consumer<String> counted = counted(work);
        counted.accept(small);

        Counts few = of(counted, small);
        Counts many = of(counted, large);

        assertThat(few.steps()).as("steps").isPositive();
        assertThat(many.steps()).as("steps, after %s", few).isLessThanOrEqualTo(AT_MOST * few.steps());
        assertThat(many.bytes()).as("bytes allocated, after %s", few).isLessThanOrEqualTo(AT_MOST * few.bytes());
    }

    private static Counts of(Consumer<String> work, String input) {
        long steps = Steps.taken;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        work.accept(input);
        return new Counts(Steps.taken - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String> counted(Work work) {
        try {
            Class<?> type = Class.forName(Work.class.getName(), true, COUNTED);
            return (Consumer<String>) type.getEnumConstants()[work.ordinal()];
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private record Counts(long steps, long bytes) {}
}
