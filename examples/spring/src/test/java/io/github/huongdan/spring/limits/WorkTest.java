package io.github.huongdan.spring.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WorkTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Work patient = work(Duration.ofHours(1));
    private final Work hasty = work(Duration.ofMillis(1));

    private static Work work(Duration limit) {
        return new Work(new ServiceLimits(DataSize.ofMegabytes(1), limit, 1, 1));
    }

    @AfterEach
    void stop() {
        end.countDown();
        patient.destroy();
        hasty.destroy();
    }

    @Test
    void givesWhatTheWorkGives() {
        assertThat(patient.<String>on(() -> "done")).isEqualTo("done");
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> patient.on(() -> {
                    throw new ArithmeticException("a");
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> patient.on(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whatTakesTooLongIsToldSoAndKeepsItsThread() {
        // What was given up before it began keeps nothing.
        while (begun.getCount() > 0) {
            assertThatThrownBy(() -> hasty.on(this::waits)).isInstanceOf(TooLongException.class);
        }
        assertThatThrownBy(() -> hasty.on(() -> "next")).isInstanceOf(TooLongException.class);
    }

    /** Work that no interruption ends, as reading is. */
    private String waits() {
        begun.countDown();
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException e) {
                ended = end.getCount() == 0;
            }
        }
        return "late";
    }
}
