package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A zone that could not be read is told of once, in place of what seems to be missing there. */
class UnreadMarksTest {

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.UnreadExamples#ALL")
    void aZoneIsToldOfOnce(Example example) {
        assertThat(unread(example, example.badDocument())).containsExactly(example.ruleId());
        assertThat(unread(example, example.goodDocument())).isEmpty();
    }

    private static List<String> unread(Example example, ReadDocument read) {
        return example.judge(read).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> List.of("HDR-22", "HDR-23", "CNT-17", "SIG-13").contains(id))
                .toList();
    }
}
