package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passages;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.source.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final GuidanceText STANDARD = GuidanceText.standard();
    private static final GuidanceText WITH_UTF_16 = STANDARD.withUtf16();
    private static final GuidanceDocument DOCUMENT =
            STANDARD.read(PartyLayout.TEXT).document();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WhereItIsAskedFor(String charset) throws IOException {
        byte[] bytes = marked(PartyLayout.TEXT, charset);

        assertThat(WITH_UTF_16.read(bytes).document()).isEqualTo(DOCUMENT);
        assertThat(WITH_UTF_16.read(new ByteArrayInputStream(bytes)).document()).isEqualTo(DOCUMENT);
        assertThat(WITH_UTF_16.read(bytes).sourceMap().position("/header/code/text"))
                .hasValue(new Position(4, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void refusesUtf16Otherwise(String charset) {
        byte[] bytes = marked(PartyLayout.TEXT, charset);

        assertThat(refusal(STANDARD, bytes).place().position()).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void refusesUtf16WithoutAMark(String charset) {
        byte[] bytes = PartyLayout.TEXT.substring(3).getBytes(Charset.forName(charset));
        byte[] ascii = "So 1".getBytes(Charset.forName(charset));

        assertThat(refusal(WITH_UTF_16, ascii).place().position()).isEqualTo(new Position(1, 1));
        assertThat(refusal(WITH_UTF_16, bytes)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void refusesUtf32(String charset) {
        assertThat(refusal(WITH_UTF_16, marked("Số 1", charset)).place().position())
                .isEqualTo(new Position(1, 1));
    }

    @Test
    void stillReadsUtf8WithAndWithoutAMark() {
        assertThat(WITH_UTF_16
                        .read(PartyLayout.TEXT.getBytes(StandardCharsets.UTF_8))
                        .document())
                .isEqualTo(DOCUMENT);
        assertThat(WITH_UTF_16.read(marked(PartyLayout.TEXT, "UTF-8")).document())
                .isEqualTo(DOCUMENT);
        assertThat(WITH_UTF_16.read(new byte[0]).document())
                .isEqualTo(STANDARD.read("").document());
    }

    @ParameterizedTest
    @CsvSource({"D83D 0041", "DE00 0041", "DE00 D83D", "D83D", "D83D D83D DE00"})
    void namesALoneSurrogatesPlace(String units) {
        StringBuilder text = new StringBuilder("a\nb");
        for (String unit : units.split(" ")) {
            text.append((char) Integer.parseInt(unit, 16));
        }
        byte[] bytes = new byte[2 * text.length() + 2];
        bytes[0] = (byte) 0xFE;
        bytes[1] = (byte) 0xFF;
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i + 2] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 3] = (byte) text.charAt(i);
        }

        assertThat(refusal(WITH_UTF_16, bytes).place().position()).isEqualTo(new Position(2, 2));
    }

    @Test
    void namesThePlaceOfHalfAUnit() {
        byte[] bytes = marked("a\nb", "UTF-16LE");

        MalformedDocumentException refusal = refusal(WITH_UTF_16, Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(refusal.place().position()).isEqualTo(new Position(2, 1));
    }

    @Test
    void readsPairsOfSurrogates() {
        assertThat(WITH_UTF_16
                        .read(marked("a 😀", "UTF-16LE"))
                        .sourceMap()
                        .source()
                        .text())
                .isEqualTo("a 😀");
    }

    @Test
    void keepsToTheLimitInBytes() throws IOException {
        GuidanceText small = WITH_UTF_16.withLimits(ReadLimits.defaults().withMaxBytes(10));

        assertThat(small.read(marked("abcd", "UTF-16LE")).document()).isNotNull();
        assertThat(refusal(small, marked("abcde", "UTF-16LE"))).isNotNull();
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1000]);
        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> small.read(endless)))
                .isNotNull();
        assertThat(endless.available()).isEqualTo(989);
    }

    @Test
    void saysThatATextStandsInAnOldEncoding() {
        ReadDocument old = STANDARD.read(LegacyEncoding.TCVN3.fromUnicode(PartyLayout.TEXT));

        assertThat(LegacyEncoding.recognise(old.source().text()))
                .hasValueSatisfying(found -> assertThat(found.encoding()).isEqualTo(LegacyEncoding.TCVN3));
        assertThat(LegacyEncoding.recognise(PartyLayout.TEXT)).isEmpty();
    }

    @Property(tries = 2000)
    void anyBytesGiveADocumentOrOneRefusal(@ForAll("bytes") byte[] bytes) {
        for (GuidanceText text : new GuidanceText[] {STANDARD, WITH_UTF_16}) {
            try {
                assertThat(text.read(bytes).document()).isNotNull();
            } catch (MalformedDocumentException e) {
                assertThat(e.place().position()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        return Arbitraries.of("", "FEFF", "FFFE", "EFBBBF")
                .flatMap(mark -> any.map(rest -> {
                    byte[] start = HexFormat.of().parseHex(mark);
                    byte[] all = Arrays.copyOf(start, start.length + rest.length);
                    System.arraycopy(rest, 0, all, start.length, rest.length);
                    return all;
                }));
    }

    @Property(tries = 1000)
    void anyStringGivesADocumentInComposedForm(@ForAll String text) {
        GuidanceDocument document = STANDARD.read(text).document();

        assertThat(Passages.of(document)).allMatch(passage -> Normalizer.isNormalized(passage.text(), Form.NFC));
        assertThat(document.unclassified()).allMatch(value -> Normalizer.isNormalized(value, Form.NFC));
    }

    private static byte[] marked(String text, String charset) {
        return ("\ufeff" + text).getBytes(Charset.forName(charset));
    }

    private static MalformedDocumentException refusal(GuidanceText text, byte[] bytes) {
        return catchThrowableOfType(MalformedDocumentException.class, () -> text.read(bytes));
    }
}
