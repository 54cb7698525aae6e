package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** A refusal as strangers' input must get it: the one declared exception, short, and within a second of the processor. */
public final class Refusal {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000;
    private static final int LONGEST_MESSAGE = 2_000;

    private Refusal() {}

    public static MalformedDocumentException of(Runnable read) {
        long start = THREADS.getCurrentThreadCpuTime();
        Throwable thrown = catchThrowable(read::run);
        long time = THREADS.getCurrentThreadCpuTime() - start;

        assertThat(thrown).isExactlyInstanceOf(MalformedDocumentException.class);
        assertThat(time).as("time of the processor").isLessThan(SECOND);
        assertThat(thrown.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
        return (MalformedDocumentException) thrown;
    }

    /** Counts the bytes that a task allocates in its thread, also those it leaves again. */
    public static long allocatedBy(Runnable task) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        task.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
