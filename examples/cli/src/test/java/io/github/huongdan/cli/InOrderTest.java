package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final List<Input> INPUTS = IntStream.range(0, 1_000)
            .mapToObj(i -> Input.named(Path.of(String.valueOf(i))))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void handsResultsOnInTheOrderOfTheInputs(int threads) throws IOException, InterruptedException {
        List<Input> received = new ArrayList<>();

        InOrder.work(INPUTS, threads, input -> input, received::add);

        assertThat(received).isEqualTo(INPUTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void letsFewResultsWait(int threads) throws IOException, InterruptedException {
        AtomicInteger waiting = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();

        InOrder.work(
                INPUTS, threads, input -> waiting.incrementAndGet(), result -> seen.add(waiting.getAndDecrement()));

        assertThat(seen).allMatch(count -> count <= 5 * threads);
    }

    @Test
    void stopsWhenNobodyTakesTheResults() {
        AtomicInteger worked = new AtomicInteger();

        assertThatThrownBy(() -> InOrder.work(INPUTS, 2, input -> worked.incrementAndGet(), result -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class);
        assertThat(worked).hasValueLessThan(INPUTS.size());
    }
}
