package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single tokens that strangers send, as strings and as bytes. */
class HostileTokensTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final String START = "{\"format\":\"huongdan/1.1\",\n";
    private static final String CODE = START + "\"header\":{\"code\":{\"text\":\"\",\"number\":";

    private static MalformedDocumentException refusal(String json) {
        MalformedDocumentException ofString = Refusal.of(() -> JSON.read(json));
        MalformedDocumentException ofBytes = Refusal.of(() -> JSON.read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(ofString.place().position().line())
                .isEqualTo(ofBytes.place().position().line());
        return ofBytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                "0x10",
                "1.",
                ".5",
                "1e999999999",
                "-1e-999999999",
                "9223372036854775808",
                "2147483648",
                "-2147483649"
            })
    void numbersThatAreNoneOf32BitsAreRefused(String number) {
        assertThat(refusal(CODE + number + "}}}").place().path()).isEqualTo("/header/code/number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.0", "1e", "-1"})
    void aHundredThousandDigitsAreRefused(String start) {
        String number = start + "9".repeat(100_000);

        assertThat(refusal(CODE + number + "}}}").place().path()).isEqualTo("/header/code/number");
        assertThat(refusal(START + "\"subject\":" + number + "}").place().path())
                .isEqualTo("/subject");
        assertThat(refusal(START + "\"x\":" + number + "}").place().path()).isEqualTo("/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfff", "\\udc00\\ud800", "\\ud800x", "\\ud800\\n", "x\\uD83D"})
    void halvesOfSurrogatePairsAreRefused(String text) {
        assertThat(refusal(START + "\"subject\":\"" + text + "\"}").place().path())
                .isEqualTo("/subject");
        assertThat(refusal(START + "\"recipients\":[{\"name\":\"" + text + "\"}]}")
                        .place()
                        .path())
                .isEqualTo("/recipients/0/name");
        assertThat(refusal(START + "\"" + text + "\":1}").place().position().line())
                .isEqualTo(2);
    }

    @Test
    void rawHalvesOfSurrogatePairsInAStringAreRefused() {
        for (String text : new String[] {"\uD800", "\uDC00", "\uDC00\uD800", "a\uD83D"}) {
            assertThat(Refusal.of(() -> JSON.read(START + "\"subject\":\"" + text + "\"}"))
                            .place()
                            .path())
                    .isEqualTo("/subject");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF\uFEFF{\"format\":\"huongdan/1.1\"}",
                "{\uFEFF\"format\":\"huongdan/1.1\"}",
                "{\"format\":\"huongdan/1.1\"}\uFEFF",
                "{\"format\":\uFEFF\"huongdan/1.1\"}",
                "{\"\uFEFFformat\":\"huongdan/1.1\"}"
            })
    void aByteOrderMarkStandsAtTheStartAlone(String json) {
        refusal(json);
    }

    @Test
    void aByteOrderMarkInATextIsACharacter() {
        String json = "\uFEFF" + START + "\"subject\":\"\uFEFFx\"}";

        assertThat(JSON.read(json).subject()).isEqualTo("\uFEFFx");
        assertThat(JSON.read(json.getBytes(StandardCharsets.UTF_8)).subject()).isEqualTo("\uFEFFx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingSaysSo(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + START + "\"subject\":\"\"}").getBytes(Charset.forName(charset));

            MalformedDocumentException refusal = Refusal.of(() -> JSON.read(bytes));

            assertThat(refusal.reason()).contains("UTF-16");
            assertThat(refusal.place().position()).hasToString("1:1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "{\u0000\"format\":\"huongdan/1.1\"}",
                "{\"format\":\"huongdan/1.1\u0000\"}",
                "{\"format\":\"huongdan/1.1\"}\u0000",
                "{\"format\":\"huongdan/1.1\",\"subject\":\"a\u0000b\"}",
                "{\"format\":\"huongdan/1.1\",\"subject\":\"a\u0007b\"}",
                "{\"format\":\"huongdan/1.1\",\"subject\":\"a\tb\"}",
                "{\"format\":\"huongdan/1.1\",}",
                "{\"format\":\"huongdan/1.1\",\"closing\":[\"x\",]}",
                "{\"format\":\"huongdan/1.1\",\"closing\":[,\"x\"]}",
                "{'format':'huongdan/1.1'}",
                "{format:\"huongdan/1.1\"}",
                "// x\n{\"format\":\"huongdan/1.1\"}",
                "{\"format\":\"huongdan/1.1\"/* x */}",
                "# x\n{\"format\":\"huongdan/1.1\"}",
                "{\"format\":\"huongdan/1.1\",\"subject\":\"\\'\"}",
                "{\"format\":\"huongdan/1.1\",\"subject\":\"\\u00\"}",
                "{\"format\":\"huongdan/1.1\",\"subject\":undefined}",
                "{\"format\":\"huongdan/1.1\";\"subject\":\"\"}",
                "{\"format\":\"huongdan/1.1\"}}"
            })
    void whatOnlyOtherReadersTakeIsRefused(String json) {
        refusal(json);
    }
}
