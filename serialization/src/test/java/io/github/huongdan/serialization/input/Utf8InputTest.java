package io.github.huongdan.serialization.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8InputTest {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C1BF",
                "E08080",
                "E09FBF",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F08FBFBF",
                "F4908080",
                "F5808080",
                "FF",
                "80",
                "C3",
                "E1BB",
                "F09F98",
                "C328",
                "E12841",
                "E1BB28",
                "F09F9828",
                "F0289880"
            })
    void refusesEveryMalformedForm(String hex) {
        byte[] bytes = HexFormat.of().parseHex("0A" + "61" + hex);

        assertThat(refusal(bytes).place().position()).isEqualTo(new Position(2, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "7F", "C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBF", "F0908080", "F48FBFBF"})
    void acceptsTheEndsOfEveryRange(String hex) {
        byte[] bytes = HexFormat.of().parseHex("6161" + hex);

        assertThat(Utf8Input.of(bytes, LIMITS).length()).isEqualTo(bytes.length);
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        byte[] bytes = new byte[4];
        for (int i = 0x8000; i < 0x1_0000; i++) {
            for (int tail : new int[] {0x8080, 0x41C3, 0xBF41, 0xC080}) {
                ByteBuffer.wrap(bytes).putShort((short) i).putShort((short) tail);
                assertThat(Utf8.firstMalformed(bytes, 0) < 0).isEqualTo(decodes(bytes));
            }
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String charset) {
        byte[] bytes = "{\"a\":1}".getBytes(Charset.forName(charset));

        assertThat(refusal(bytes).reason()).contains("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,2", "3,1,3", "7,1,5", "8,2,1", "9,2,2", "11,3,1", "12,4,1"})
    void countsLinesAndUtf16Units(int offset, int line, int column) {
        byte[] bytes = "\uFEFFaâ😀\nb\r\n\rc".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8Input.of(bytes, LIMITS).position(offset)).isEqualTo(new Position(line, column));
    }

    @Test
    void readsAStreamNoFurtherThanTheLimit() throws IOException {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1000]);
        ReadLimits small = LIMITS.withMaxBytes(10);

        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> Utf8Input.of(endless, small));

        assertThat(refusal).isNotNull();
        assertThat(endless.available()).isEqualTo(989);
        assertThat(Utf8Input.of(new ByteArrayInputStream("0123456789".getBytes(StandardCharsets.UTF_8)), small)
                        .length())
                .isEqualTo(10);
    }

    private static MalformedDocumentException refusal(byte[] bytes) {
        return catchThrowableOfType(MalformedDocumentException.class, () -> Utf8Input.of(bytes, LIMITS));
    }
}
