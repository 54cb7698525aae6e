package io.github.huongdan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code -Dhuongdan.fuzz.seconds} says how long Jazzer works on each target, where 0, as in the build, leaves it out, and {@code -Dhuongdan.fuzz.targets} on which, such
 * as {@code rules,fixes}; on all where it is absent. {@code -Dhuongdan.fuzz.all} says how long one Jazzer works on all targets together. With a
 * {@code -Dhuongdan.fuzz.seed} that is not 0 every run tries the same inputs, as far as its time reaches.
 */
class FuzzingTest {

    private static final int SECONDS = Integer.getInteger("huongdan.fuzz.seconds", 0);
    private static final int SECONDS_FOR_ALL = Integer.getInteger("huongdan.fuzz.all", 0);
    private static final String TARGETS = System.getProperty("huongdan.fuzz.targets", "");

    @ParameterizedTest
    @EnumSource
    void noInputIsFoundThatFails(Target target, @TempDir Path inputs) throws IOException, InterruptedException {
        assumeTrue(SECONDS > 0);
        assumeTrue(TARGETS.isEmpty() || List.of(TARGETS.split(",")).contains(target.id()));
        fuzz(Jazzer.on(target, inputs), target.id(), SECONDS);
    }

    @Test
    void noInputOfAnyTargetIsFoundThatFails(@TempDir Path inputs) throws IOException, InterruptedException {
        assumeTrue(SECONDS_FOR_ALL > 0);
        fuzz(Jazzer.onAll(inputs), "every", SECONDS_FOR_ALL);
    }

    private static void fuzz(Jazzer jazzer, String name, int seconds) throws IOException, InterruptedException {
        int exit = jazzer.fuzz(seconds);

        assertThat(exit).as(jazzer::report).isZero();
        System.out.println(name + ": " + jazzer.runs() + " inputs in " + seconds + " s");
    }
}
