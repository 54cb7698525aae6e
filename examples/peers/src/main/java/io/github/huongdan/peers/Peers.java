package io.github.huongdan.peers;

import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Rule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass over all texts; its first one, in a fresh virtual machine, is the cold one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 30)
public class Peers {

    /** How many rules judge a text, which has no layout; LanguageTool gets as many. */
    static final int RULES = (int) GuidanceValidator.standard().rules().stream()
            .filter(Rule::onByDefault)
            .filter(rule -> !rule.evidence().contains(Evidence.LAYOUT))
            .count();

    private List<String> texts = List.of();
    private JLanguageTool tool;

    @Setup
    public void read() throws IOException {
        texts = Texts.all();
    }

    /** Reads and judges. */
    @Benchmark
    public int huongdan() {
        int found = 0;
        for (String text : texts) {
            found += GuidanceValidator.standard()
                    .validate(GuidanceText.standard().read(text))
                    .findings()
                    .size();
        }
        return found;
    }

    @Benchmark
    public int languageTool() throws IOException {
        if (tool == null) {
            tool = new JLanguageTool(new Vietnamese(RULES));
        }
        int found = 0;
        for (String text : texts) {
            found += tool.check(text).size();
        }
        return found;
    }
}
