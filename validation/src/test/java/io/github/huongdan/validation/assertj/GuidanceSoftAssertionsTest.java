package io.github.huongdan.validation.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceSoftAssertionsTest {

    private final GuidanceSoftAssertions softly = new GuidanceSoftAssertions();

    @Test
    void twoFailuresOfADocumentAreCollected() {
        softly.assertThat(Samples.DOCUMENT)
                .hasCode("6/HD-SVH")
                .hasTypeName("HƯỚNG DẪN")
                .hasSubject("Treo đèn");

        assertThat(pointers()).containsExactly("/header/code", "/subject");
    }

    @Test
    void failuresAfterANavigationAreCollected() {
        softly.assertThat(Samples.DOCUMENT)
                .implementation()
                .hasTasks(5)
                .task(1)
                .isAssignedTo("Báo Sơn Hải")
                .hasLabel("9.")
                .provision(1)
                .hasText("Khác.");
        softly.assertThat(Samples.DOCUMENT)
                .recipients()
                .contains("Báo Sơn Hải")
                .archive()
                .hasName("BTG");
        softly.assertThat(Samples.DOCUMENT).basis().ground(1).citation(1).hasTerm("XI");

        assertThat(pointers())
                .containsExactly(
                        "/sections/2/tasks",
                        "/sections/2/tasks/0/assignees",
                        "/sections/2/tasks/0/label",
                        "/sections/2/tasks/0/provisions/0/text",
                        "/recipients",
                        "/recipients/2/name",
                        "/basis/grounds/0/citations/0/term");
    }

    @Test
    void aMissingPartIsOneFailureAndTheRestOfTheChainIsPassedOver() {
        softly.assertThat(Samples.EMPTY).implementation().hasTasks(2).task(1).isAssignedTo("Đoàn xã");
        softly.assertThat(Samples.DOCUMENT)
                .implementation()
                .task(3)
                .isAssignedTo("Đoàn xã")
                .provision(2)
                .hasLabel("a)");
        softly.assertThat(Samples.EMPTY).recipients().archive().hasName("VT");
        softly.assertThat(Samples.EMPTY).signatory().hasName("Lan").hasAuthority("KT.", "GIÁM ĐỐC");

        assertThat(facts())
                .extracting(facts -> facts.keySet().iterator().next())
                .containsExactly(
                        "expected section",
                        "expected number of tasks",
                        "expected recipient",
                        "expected number of signatories");
    }

    @Test
    void theLastAssertionIsKnownToHaveFailedOrNot() {
        softly.assertThat(Samples.EMPTY).implementation();
        assertThat(softly.wasSuccess()).isFalse();

        softly.assertThat(Samples.DOCUMENT).implementation().hasTasks(2);
        assertThat(softly.wasSuccess()).isTrue();
    }

    @Test
    void failuresOfAReportAreCollected() {
        Report report = GuidanceValidator.standard().validate(Samples.EMPTY);

        softly.assertThat(report).isJudgedBy("STATE_2011").hasNoFindings();
        softly.assertThat(report)
                .hasFinding("HDR-01")
                .at("/header/title")
                .atLine(7)
                .withVariant("other");
        softly.assertThat(report).hasFinding("XXX-01").atLine(7);

        assertThat(facts())
                .extracting(facts -> facts.keySet().iterator().next())
                .containsExactly("expected regime", "expected no finding", "expected line", "expected finding");
    }

    @Test
    void assertJsOwnAssertionsAreCollectedToo() {
        softly.assertThat(Samples.DOCUMENT).isEqualTo(Samples.EMPTY).isNull();
        softly.assertThat(Samples.DOCUMENT).propagandaContent().isNull();
        softly.assertThat(List.of(1)).hasSize(2);
        softly.assertThat("a").isEqualTo("b");

        assertThat(softly.assertionErrorsCollected()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                GuidanceDocumentAssert.class,
                BasisAssert.class,
                LegalBasisAssert.class,
                HeaderAssert.class,
                SectionAssert.class,
                ProvisionAssert.class,
                ImplementationAssert.class,
                TaskAssert.class,
                RecipientsAssert.class,
                ReportAssert.class,
                FindingAssert.class
            })
    void proxiesLeaveTheMethodsAloneThatLeadToAnotherObject(Class<?> assertions) {
        assertThat(assertions.getDeclaredMethods())
                .filteredOn(method -> PartAssert.class.isAssignableFrom(method.getReturnType()))
                .filteredOn(method -> method.getReturnType() != assertions
                        || method.getName().equals("provision")
                        || assertions == FindingAssert.class)
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .isNotEmpty()
                .allMatch(method -> Modifier.isFinal(method.getModifiers()));
    }

    @Test
    void theSourceGoesAlong() {
        SourceMap map = SourceMap.builder(SourceText.of("Hướng dẫn"))
                .put("/sections/2", new Span(0, 9))
                .build();
        softly.assertThat(ReadDocument.of(Samples.DOCUMENT, map))
                .implementation()
                .hasTasks(3)
                .task(4);

        assertThat(facts()).extracting(facts -> facts.get("place")).containsExactly("1:1", "1:1");
    }

    @Test
    void theDescriptionGoesAlong() {
        softly.assertThat(Samples.DOCUMENT)
                .as("the draft")
                .implementation()
                .hasTasks(3)
                .task(4);

        assertThat(softly.assertionErrorsCollected())
                .allSatisfy(failure -> assertThat(failure).hasMessageStartingWith("[the draft]"));
    }

    @Test
    void allFailuresAreReportedAtTheEnd() {
        assertThatThrownBy(() -> GuidanceSoftAssertions.assertSoftly(all -> {
                    all.assertThat(Samples.DOCUMENT).hasCode("6/HD-SVH");
                    all.assertThat(Samples.DOCUMENT).implementation().task(1).isAssignedTo("Báo Sơn Hải");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/header/code")
                .hasMessageContaining("/sections/2/tasks/0/assignees");
    }

    @Test
    void withoutAFailureNothingIsThrown() {
        softly.assertThat(Samples.DOCUMENT)
                .hasCode("5/HD-SVH")
                .implementation()
                .task(2)
                .isAssignedTo("Báo Sơn Hải");

        assertThatNoException().isThrownBy(softly::assertAll);
    }

    private List<String> pointers() {
        return facts().stream().map(facts -> facts.get("pointer")).toList();
    }

    private List<Map<String, String>> facts() {
        return softly.assertionErrorsCollected().stream()
                .map(Failures::factsByKey)
                .toList();
    }
}
