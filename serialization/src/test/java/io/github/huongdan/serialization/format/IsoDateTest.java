package io.github.huongdan.serialization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void readsAndWritesADay() {
        assertThat(IsoDate.parse("2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(IsoDate.write(LocalDate.of(7, 1, 2))).isEqualTo("0007-01-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-02-29",
                "2020-13-01",
                "2020-1-1",
                "20200101",
                "2020-01-01Z",
                "2020-01-01T00",
                "0000-01-01",
                "+020-01-01",
                "2020/01/01",
                "２０２０-01-01",
                "2020-00-10",
                "2020-01-00"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(IsoDate.parse(text)).isNull();
    }

    @Test
    void writesNoYearBeyondFourDigits() {
        assertThat(IsoDate.write(LocalDate.of(10_000, 1, 1))).isNull();
        assertThat(IsoDate.write(LocalDate.of(0, 1, 1))).isNull();
    }
}
