package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** A refusal as strangers' input must get it: the one declared exception, short, and for little memory. */
public final class Refusal {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_BYTES = 400_000_000;
    private static final int LONGEST_MESSAGE = 2_000;

    private Refusal() {}

    public static MalformedDocumentException of(Runnable read) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Throwable thrown = catchThrowable(read::run);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(thrown).isExactlyInstanceOf(MalformedDocumentException.class);
        assertThat(allocated).as("bytes allocated").isLessThan(MOST_BYTES);
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
