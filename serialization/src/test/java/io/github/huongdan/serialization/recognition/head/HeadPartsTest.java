package io.github.huongdan.serialization.recognition.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TỈNH ỦY HÀ NAM ĐẢNG CỘNG SẢN VIỆT NAM | TỈNH ỦY HÀ NAM | ĐẢNG CỘNG SẢN VIỆT NAM",
                "SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc | SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc",
                "Số 5-HD/TU Hà Nam, ngày 02/3/2018 | Số 5-HD/TU | Hà Nam, ngày 02/3/2018",
            })
    void dividesWhatRanTogether(String line, String left, String right) {
        assertThat(HeadParts.of(extract(line), false)).extracting(Extract::text).containsExactly(left, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐẢNG CỘNG SẢN VIỆT NAM", "Số 5-HD/TU", "Hà Nam, ngày 02/3/2018", "*"})
    void leavesASingleCellWhole(String line) {
        assertThat(HeadParts.of(extract(line), false)).extracting(Extract::text).containsExactly(line);
    }

    @Test
    void leavesALongLineWhole() {
        String line = "chữ ".repeat(40) + "ĐẢNG CỘNG SẢN VIỆT NAM";

        assertThat(HeadParts.of(extract(line), false)).hasSize(1);
    }

    private static Extract extract(String text) {
        return Extract.of(SourceText.of(text), new Span(0, text.length()));
    }
}
