package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters take a fraction of a second where the work is linear, and minutes to hours where it is not. */
class LongTextCitationsTest {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                ".",
                " ",
                "\n",
                "5 ",
                "5-",
                "5/",
                "(",
                "“",
                "\" ",
                "của ",
                "Căn cứ ",
                "Quyết định ",
                "Quyết định số ",
                "Quyết định của ",
                "Quyết định của Ban ",
                "Quyết định số 5-QĐ/TW về ",
                "Quyết định số 5-QĐ/TW “",
                "Quyết định số 5-QĐ/TW của Ban, ",
                "Quyết định số 5-QĐ/TW của … ",
                "Quyết định số 5-QĐ/TW, ",
                "số 5-QĐ/TW; ",
                "các Kế hoạch của UBND tỉnh: số 5-KH/TU ; số ",
                "Luật Đất ",
                "Luật A, b ",
                "Điều 1, ",
                "1/1/2017 ",
                "ngày 1 tháng ",
                "ngày . / "
            })
    void takesTimeInProportionToTheText(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        List<CitationOccurrence> found = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Citations.in(text));

        assertThat(found.stream().mapToLong(act -> act.span().length()).sum()).isLessThanOrEqualTo(3L * text.length());
    }
}
