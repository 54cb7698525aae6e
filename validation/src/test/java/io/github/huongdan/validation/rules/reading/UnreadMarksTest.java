package io.github.huongdan.validation.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.UnreadExamples;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A zone that could not be read is told of once, in place of what seems to be missing there. */
class UnreadMarksTest {

    static final List<Example> ALL = UnreadExamples.ALL;

    private static final List<String> ZONES = List.of("HDR-22", "HDR-23", "CNT-17", "SIG-13");
    private static final List<String> MISSING = List.of("HDR", "AIM", "SIG", "CNT-17");

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void aZoneIsToldOfOnce(Example example) {
        assertThat(unread(example, example.badDocument())).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo(example.ruleId());
            assertThat(finding.arguments().keySet())
                    .isEqualTo("cut".equals(finding.variant()) ? Set.of() : Set.of("words"));
        });
        assertThat(unread(example, example.goodDocument())).isEmpty();
    }

    @Test
    void aLineThatMayBelongToTwoZonesIsToldOfForTheFirst() {
        Example example = Example.party(
                        "HDR-22",
                        "has neither title nor type name",
                        doc -> doc.header(header -> header.title(null))
                                .typeName(null)
                                .subject(null)
                                .unclassified("HUƠNG DAN"))
                .typed("\n\nHUƠNG DAN", "")
                .typed("Số 45", "HUƠNG DAN\n\nSố 45");

        assertThat(unread(example, example.badDocument()))
                .extracting(Finding::ruleId)
                .containsExactly("HDR-22");
    }

    /** What the rules on zones find after those that miss something there. */
    private static List<Finding> unread(Example example, ReadDocument read) {
        Configuration missing = Configuration.standard();
        for (Part part : Part.values()) {
            missing = missing.withOff(part.prefix());
        }
        for (String on : MISSING) {
            missing = missing.withOn(on);
        }
        return GuidanceValidator.standard()
                .withConfiguration(missing)
                .withRegime(example.regime())
                .validate(read)
                .findings()
                .stream()
                .filter(finding -> ZONES.contains(finding.ruleId()))
                .toList();
    }
}
