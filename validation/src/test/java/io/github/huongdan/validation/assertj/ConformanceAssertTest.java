package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.Typescript;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConformanceAssertTest {

    private final GuidanceDocument clean = CleanDocuments.party();
    private final GuidanceDocument untitled =
            clean.toBuilder().header(header -> header.title(null)).build();

    @Test
    void aCleanDocumentConforms() {
        assertThat(clean)
                .conforms()
                .conformsTo("PARTY_2018")
                .conformsTo(Regimes.standard().byId("PARTY_2018").orElseThrow());
    }

    @Test
    void aDocumentThatDoesNotConformFailsWithItsFindings() {
        assertThat(facts(() -> assertThat(untitled).conforms()))
                .containsEntry("expected findings of ERROR", "none")
                .containsEntry("regime", "PARTY_2018")
                .hasEntrySatisfying("findings", found -> assertThat(found).startsWith("HDR-01"));
    }

    @Test
    void theFindingsOfATextHaveAPlace() {
        assertThat(facts(() -> assertThat(Typescript.of(untitled)).conforms()))
                .hasEntrySatisfying("findings", found -> assertThat(found).startsWith("HDR-01 absent ERROR 1:1 /"));
    }

    @Test
    void anotherRegimeHasOtherFindings() {
        assertThat(facts(() -> assertThat(untitled).conformsTo("PARTY_2017")))
                .containsEntry("regime", "PARTY_2017")
                .containsKey("findings");
        assertThat(facts(() -> assertThat(clean)
                        .conformsTo(Regimes.standard().byId("STATE_2020").orElseThrow())))
                .containsEntry("regime", "STATE_2020")
                .containsKey("findings");
    }

    @Test
    void anUnknownRegimeIsNoFailureButAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(clean).conformsTo("PARTY_1789"))
                .withMessageContaining("PARTY_1789");
    }

    private static Map<String, String> facts(ThrowingCallable assertion) {
        return Failures.factsByKey(catchThrowableOfType(AssertionError.class, assertion));
    }
}
