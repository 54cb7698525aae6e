package io.github.huongdan.validation.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final GuidanceDocument DRAFT = GuidanceDocument.builder().build();
    private static final Rule TWICE = Rule.warning("HDR-90", Profile.BOTH, "practice", (examination, findings) -> {
        findings.at("/recipients/1/name").report();
        findings.at("/recipients/10/name").report();
    });
    private static final GuidanceValidator VALIDATOR =
            GuidanceValidator.standard().withRule(TWICE).withRegime("PARTY_2018");
    private static final Suppression FIRST = Suppression.of("HDR-90", "/recipients/1/name", "agreed with the office");

    @Test
    void takesTheFindingAtItsPlaceOutAndKeepsItWithTheReason() {
        Report before = VALIDATOR.validate(DRAFT);
        Report after = VALIDATOR
                .withConfiguration(Configuration.standard().withSuppression(FIRST))
                .validate(DRAFT);

        assertThat(after.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.finding().pointer()).isEqualTo("/recipients/1/name");
            assertThat(suppressed.suppression().reason()).isEqualTo("agreed with the office");
        });
        assertThat(after.findings())
                .hasSize(before.findings().size() - 1)
                .filteredOn(finding -> finding.ruleId().equals("HDR-90"))
                .extracting(Finding::pointer)
                .containsExactly("/recipients/10/name");
        assertThat(after.unusedSuppressions()).isEmpty();
    }

    @Test
    void oneThatMatchesNothingIsSaid() {
        Suppression elsewhere = Suppression.of("HDR-90", "/recipients/2/name", "gone");
        Suppression otherDocument = FIRST.in("b.txt");

        Report report = VALIDATOR
                .withConfiguration(Configuration.standard()
                        .withSuppression(elsewhere)
                        .withSuppression(FIRST)
                        .withSuppression(otherDocument))
                .validate(ReadDocument.of(DRAFT).named("a.txt"));

        assertThat(report.unusedSuppressions()).containsExactly(elsewhere);
        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.filter(finding -> false).suppressed()).isEqualTo(report.suppressed());
    }

    @Test
    void oneForNamedDocumentsDoesNotHoldForADocumentWithoutName() {
        assertThat(FIRST.in("**").covers(null)).isFalse();
        assertThat(FIRST.covers(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2017/81.txt, 2017/81.txt, true",
        "2017/81.txt, 81.txt, false",
        "81.txt, 2017/81.txt, true",
        "*.txt, 2017/03/81.txt, true",
        "*.txt, 2017/03/81.json, false",
        "2017/*.txt, 2017/81.txt, true",
        "2017/*.txt, 2017/03/81.txt, false",
        "2017/**, 2017/03/81.txt, true",
        "**/81.txt, a/b/81.txt, true",
        "2017/?1.txt, 2017/81.txt, true",
        "2017?81.txt, 2017/81.txt, false",
        "2017*81.txt, 2017/81.txt, false",
        "*, '', true",
        "a*b*c.txt, abbc.txt, true",
        "a*b*c.txt, acb.txt, false",
        "hướng dẫn*.txt, hướng dẫn 81.txt, true",
        "(x)[1].txt, (x)[1].txt, true",
    })
    void aPatternNamesDocuments(String pattern, String name, boolean expected) {
        assertThat(FIRST.in(pattern).covers(name)).isEqualTo(expected);
    }

    @Test
    void aNameOfAMachineThatDecomposesLettersIsTheSame() {
        assertThat(FIRST.in("ả.txt").covers("a\u0309.txt")).isTrue();
    }

    @Test
    void aPatternOfManyStarsIsHeldAgainstALongNameAtOnce() {
        assertThat(FIRST.in("*a".repeat(500)).covers("a".repeat(20_000) + "b")).isFalse();
    }

    @Test
    void aSuppressionNeedsAReasonAndAPointer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of("HDR-90", "", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of("HDR-90", "subject", "why"));
    }
}
