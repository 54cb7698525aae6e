package io.github.huongdan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.huongdan.code.IssuingSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegimeTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"FATAL", "error", ""})
    void refusesASeverityThatIsNone(String severity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regime("OWN", IssuingSystem.PARTY, DAY, Map.of("HDR-16", severity)))
                .withMessageContaining("HDR-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR", "WARNING", "INFO", "OFF"})
    void takesTheFourSeverities(String severity) {
        assertThat(regime("OWN", IssuingSystem.PARTY, DAY, Map.of("HDR-16", severity))
                        .severities())
                .containsEntry("HDR-16", severity);
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without null checks may pass
    void needsAnIdASystemAndADay() {
        assertThatNullPointerException()
                .isThrownBy(() -> regime(null, IssuingSystem.PARTY, DAY, Map.of()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> regime("OWN", null, DAY, Map.of()))
                .withMessage("system");
        assertThatNullPointerException()
                .isThrownBy(() -> regime("OWN", IssuingSystem.PARTY, null, Map.of()))
                .withMessage("validFrom");
    }

    private static Regime regime(String id, IssuingSystem system, LocalDate validFrom, Map<String, String> severities) {
        return new Regime(
                id,
                system,
                validFrom,
                "1-QĐ/X",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                null,
                null,
                NumberColon.DISCOURAGED,
                List.of("HD"),
                List.of("T/M"),
                List.of(";"),
                List.of(","),
                false,
                List.of("MẬT"),
                List.of("KHẨN"),
                EndMark.FREE,
                severities,
                PageForm.OPEN);
    }
}
