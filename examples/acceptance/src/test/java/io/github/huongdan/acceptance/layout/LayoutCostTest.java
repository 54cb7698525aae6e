package io.github.huongdan.acceptance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.Examples;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Judging the layout costs no more than reading it: bytes that are allocated, on a well-formed document of two pages. */
class LayoutCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 20;

    @Test
    void allRulesOnTheLayoutCostNoMoreThanReadingIt() {
        ReadDocument laid = Examples.all().stream()
                .filter(example -> example.isLaid())
                .findFirst()
                .orElseThrow()
                .goodDocument();
        byte[] file = WordFileOf.bytes(laid);
        ReadDocument word = GuidanceWord.standard().read(file);
        Regime regime = Regimes.standard().byId("STATE_2020").orElseThrow();
        List<Rule> rules = GuidanceValidator.standard().rules().stream()
                .filter(rule -> rule.group().equals("LAY"))
                .toList();

        long reading = bytes(() -> GuidanceWord.standard().read(file));
        long judging = bytes(() -> judge(new Examination(word, regime, true, null), rules));

        assertThat(judging).isPositive().isLessThanOrEqualTo(reading);
    }

    private static void judge(Examination examination, List<Rule> rules) {
        for (Rule rule : rules) {
            rule.check().examine(examination, new Findings(rule.id(), rule.severity(), examination));
        }
    }

    private static long bytes(Runnable task) {
        for (int i = 0; i < ROUNDS; i++) {
            task.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            task.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / ROUNDS;
    }
}
