package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ {}]", "{", " \r\n\t{\"format\":1}", "\uFEFF{}"})
    void detectsJson(String input) {
        assertThat(detect(input)).isEqualTo(DocumentFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?>", "\uFEFF\n<guidance>", "<!-- -->", "<G:a>", "<_a/>"})
    void detectsXml(String input) {
        assertThat(detect(input)).isEqualTo(DocumentFormat.XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Mật]", "[", "", "   ", "<", "< a", "<<HƯỚNG DẪN>>", "[1]", "ĐẢNG CỘNG SẢN VIỆT NAM {", "\uFEFF"
            })
    void takesAnythingElseAsText(String input) {
        assertThat(detect(input)).isEqualTo(DocumentFormat.TEXT);
    }

    private static DocumentFormat detect(String input) {
        return DocumentFormat.detect(input.getBytes(StandardCharsets.UTF_8));
    }
}
