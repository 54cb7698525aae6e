package io.github.huongdan.acceptance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.ProvisionsBuilder;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.LaidSheet;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.Examples;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Test
    void theCostGrowsAsTheDocument() {
        Regime regime = Regimes.standard().byId("STATE_2020").orElseThrow();
        List<Rule> rules = GuidanceValidator.standard().rules().stream()
                .filter(rule -> rule.group().equals("LAY"))
                .toList();
        ReadDocument few = ofItems(50);
        ReadDocument many = ofItems(400);

        long small = bytes(() -> judge(new Examination(few, regime, true, null), rules));
        long large = bytes(() -> judge(new Examination(many, regime, true, null), rules));

        assertThat(large).isLessThanOrEqualTo(12 * small);
    }

    /** Each item has a size and a gap of its own, so that each deviates in its own way. */
    private static ReadDocument ofItems(int count) {
        ProvisionsBuilder<OtherSection> section =
                OtherSection.builder().label("I.").heading("QUY TẮC");
        for (int i = 0; i < count; i++) {
            section.provision((i + 1) + ".", "Quy tắc giao thông đường bộ thứ " + i + " dành cho học sinh các trường.");
        }
        ReadDocument laid = LaidSheet.of("STATE_2020")
                .of(Typescript.of(
                        CleanDocuments.state().toBuilder()
                                .sections(List.of(section.build()))
                                .build(),
                        LaidSheet::arranged));
        Layout layout = Objects.requireNonNull(laid.layout());
        List<StyledText> styles = new ArrayList<>();
        for (StyledText styled : layout.styles()) {
            TextStyle s = styled.style();
            double size = 15 + styles.size() / 10.0;
            styles.add(new StyledText(
                    styled.span(),
                    new TextStyle(s.family(), size, s.bold(), false, false, s.letterCase(), null, false)));
        }
        Layout uneven = new Layout(layout.sections(), layout.paragraphs(), styles, layout.tables(), layout.lines());
        return new ReadDocument(laid.document(), null, laid.sourceMap(), uneven, List.of());
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
