package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlanksOfALayoutTest {

    @Test
    void blankParagraphsThatKeepAPlaceAreNoFault() {
        assertThat(rulesBrokenBy(null)).contains("TYP-12");
        assertThat(rulesBrokenBy(new Layout(List.of(), List.of(), List.of(), List.of(), List.of())))
                .doesNotContain("TYP-12");
    }

    private static List<String> rulesBrokenBy(@Nullable Layout layout) {
        SourceMap map = SourceMap.builder(SourceText.of("TRƯỞNG BAN\n\n\n\nLê Thị Hoa "))
                .build();
        ReadDocument read = new ReadDocument(GuidanceDocument.builder().build(), null, map, layout, List.of());
        return GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOn("TYP-12"))
                .validate(read)
                .findings()
                .stream()
                .map(Finding::ruleId)
                .toList();
    }
}
