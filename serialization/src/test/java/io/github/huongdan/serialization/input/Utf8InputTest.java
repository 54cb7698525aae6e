package io.github.huongdan.serialization.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.MalformedBytes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8InputTest {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void refusesEveryMalformedForm(byte[] malformed) {
        byte[] bytes = MalformedBytes.insert("\na|", malformed);

        assertThat(refusal(bytes).place().position()).isEqualTo(new Position(2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xF4, 0xFF})
    void findsADoubtfulLeadAnywhere(int lead) {
        for (int i = 0; i < 30; i++) {
            byte[] bytes = new byte[30];
            Arrays.fill(bytes, (byte) 0xBB);
            assertThat(Utf8.hasDoubtfulLead(bytes, 0)).isFalse();
            bytes[i] = (byte) lead;
            assertThat(Utf8.hasDoubtfulLead(bytes, 0)).isTrue();
        }
    }

    @Test
    void vietnameseIsNeverDoubtful() {
        StringBuilder letters = new StringBuilder("ĂăĐđĨĩŨũƠơƯư“”‘’–…•₫");
        for (char c = 0xC0; c <= 0xFF; c++) {
            letters.append(c);
        }
        for (char c = 0x1EA0; c <= 0x1EF9; c++) {
            letters.append(c);
        }
        assertThat(Utf8.hasDoubtfulLead(letters.toString().getBytes(StandardCharsets.UTF_8), 0))
                .isFalse();
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
                assertThat(isText(bytes)).isEqualTo(decodes(bytes));
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

    private static boolean isText(byte[] bytes) {
        try {
            return Utf8Input.text(bytes, LIMITS).length() > 0;
        } catch (MalformedDocumentException e) {
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

        assertThat(new Utf8Lines(Utf8Input.of(bytes, LIMITS)).position(offset)).isEqualTo(new Position(line, column));
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
        return catchThrowableOfType(
                MalformedDocumentException.class,
                () -> Utf8Input.of(bytes, LIMITS).requireWellFormed());
    }
}
