package io.github.huongdan.serialization.recognition.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2", "12", "- 2 -", "–3–", "2/5", "Trang 2", "trang 2 / 15", "Page 4"})
    void recognisesTheNumberOfAPage(String line) {
        assertThat(PageNumber.is(first(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018", "1.", "- 2", "-----", "-", "Trang", "Trang thiết bị 2", "3/2 và 26/3", "- Lưu VP -", "/5"
            })
    void takesNothingElseForOne(String line) {
        assertThat(PageNumber.is(first(line))).isFalse();
    }

    private static TextLine first(String text) {
        return TextLines.of(SourceText.of(text)).get(0);
    }
}
