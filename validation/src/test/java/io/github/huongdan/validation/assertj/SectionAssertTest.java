package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionAssertTest {

    private static final String PROVISIONS = "1. Treo cờ trước mỗi nhà. | 2. Treo băng rôn ở nơi đông người.";

    private final SectionAssert content = assertThat(Samples.DOCUMENT).propagandaContent();
    private final ProvisionAssert provision = content.provision(1);

    @Test
    void theKindIsCompared() {
        content.isOfKind(SectionKind.PROPAGANDA_CONTENT);
        assertFails(
                () -> content.isOfKind(SectionKind.OTHER),
                "expected kind",
                "other",
                "but was",
                "propagandaContent",
                "pointer",
                "/sections/1/kind");
    }

    @Test
    void theLabelIsCompared() {
        content.hasLabel("II.");
        assertFails(
                () -> content.hasLabel("II-"),
                "expected label",
                "II-",
                "but was",
                "II.",
                "pointer",
                "/sections/1/label");
    }

    @Test
    void theHeadingIsCompared() {
        content.hasHeading("NỘI DUNG");
        assertFails(
                () -> content.hasHeading(null),
                "expected heading",
                "absent",
                "but was",
                "NỘI DUNG",
                "pointer",
                "/sections/1/heading");
    }

    @Test
    void provisionsAreCounted() {
        content.hasProvisions(2);
        assertFails(
                () -> content.hasProvisions(3),
                "expected number of provisions",
                "3",
                "but was",
                "2",
                "provisions",
                PROVISIONS,
                "pointer",
                "/sections/1/provisions");
        assertFails(
                () -> content.provision(3),
                "expected number of provisions",
                "at least 3",
                "but was",
                "2",
                "provisions",
                PROVISIONS,
                "pointer",
                "/sections/1/provisions");
    }

    @Test
    void everyKindButImplementationHasProvisions() {
        assertThat(Samples.DOCUMENT).aimsAndRequirements().hasProvisions(1);
        assertThat(Samples.DOCUMENT).section(3).hasProvisions(0);
        GuidanceDocument other = GuidanceDocument.builder()
                .section(new OtherSection(null, null, List.of(Provision.paragraph("Một."))))
                .build();
        assertThat(other).section(1).isOfKind(SectionKind.OTHER).hasProvisions(1);
    }

    @Test
    void theLabelOfAProvisionIsCompared() {
        provision.hasLabel("1.");
        assertFails(
                () -> provision.hasLabel(null),
                "expected label",
                "absent",
                "but was",
                "1.",
                "pointer",
                "/sections/1/provisions/0/label");
    }

    @Test
    void theTextOfAProvisionIsCompared() {
        provision.hasText("Treo cờ trước mỗi nhà.");
        assertFails(
                () -> provision.hasText("Treo cờ."),
                "expected text",
                "Treo cờ.",
                "but was",
                "Treo cờ trước mỗi nhà.",
                "pointer",
                "/sections/1/provisions/0/text");
    }

    @Test
    void wordsAreFoundInAProvision() {
        provision.containsText("mỗi nhà");
        assertFails(
                () -> provision.containsText("mỗi xã"),
                "expected text containing",
                "mỗi xã",
                "but was",
                "Treo cờ trước mỗi nhà.",
                "pointer",
                "/sections/1/provisions/0/text");
    }

    @Test
    void whatStandsBelowAProvisionIsCountedToo() {
        provision.hasProvisions(2).provision(2).hasLabel("b)").hasText("Cán thẳng.");
        assertFails(
                () -> provision.hasProvisions(1),
                "expected number of provisions",
                "1",
                "but was",
                "2",
                "provisions",
                "a) Cờ mới. | b) Cán thẳng.",
                "pointer",
                "/sections/1/provisions/0/provisions");
        assertFails(
                () -> provision.provision(1).provision(1),
                "expected number of provisions",
                "at least 1",
                "but was",
                "0",
                "provisions",
                "none",
                "pointer",
                "/sections/1/provisions/0/provisions/0/provisions");
    }
}
