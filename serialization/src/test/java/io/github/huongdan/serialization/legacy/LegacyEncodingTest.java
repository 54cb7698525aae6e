package io.github.huongdan.serialization.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyEncodingTest {

    private static final String ALPHABET = VietnameseLetters.SMALL + VietnameseLetters.CAPITAL;

    @Test
    void theAlphabetHas134LettersBeyondAscii() {
        assertThat(ALPHABET.chars().distinct().count()).isEqualTo(134);
        assertThat(ALPHABET.chars()).allMatch(VietnameseLetters::isAccented);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegacyEncoding.class,
            names = {"TCVN3"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyLetterComesBack(LegacyEncoding encoding) {
        for (String letter : ALPHABET.split("")) {
            String code = encoding.fromUnicode(letter);
            assertThat(encoding.toUnicode(code)).isEqualTo(letter);
        }
        assertThat(encoding.toUnicode(encoding.fromUnicode(ALPHABET))).isEqualTo(ALPHABET);
    }

    @Test
    void everyLetterComesBackFromTcvn3ButForTonedCapitals() {
        for (String letter : (VietnameseLetters.SMALL + "ĂÂÊÔƠƯĐ").split("")) {
            String code = LegacyEncoding.TCVN3.fromUnicode(letter);

            assertThat(LegacyEncoding.TCVN3.toUnicode(code)).isEqualTo(letter);
        }
        for (String letter : VietnameseLetters.CAPITAL.split("")) {
            String code = LegacyEncoding.TCVN3.fromUnicode(letter);

            assertThat(LegacyEncoding.TCVN3.toUnicode(code)).isEqualToIgnoringCase(letter);
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void noTwoSmallLettersShareACode(LegacyEncoding encoding) {
        assertThat(VietnameseLetters.SMALL.chars().mapToObj(c -> encoding.fromUnicode(Character.toString(c))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Uû ban nh©n d©n huyÖn, Uỷ ban nhân dân huyện",
        "TCVN3, §¶ng bé vµ c¸c tæ chøc, Đảng bộ và các tổ chức",
        "TCVN3, CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TCVN3, Së V¨n hãa, Sở Văn hóa",
        "TCVN3, Cã n¬i ®Ò nghÞ, Có nơi đề nghị",
        "VNI, Ñaûng boä vaø caùc toå chöùc, Đảng bộ và các tổ chức",
        "VNI, COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VNI, Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "VNI, Lyù Kyø nghæ ôû Myõ, Lý Kỳ nghỉ ở Mỹ",
        "UTF_8_AS_WINDOWS_1252, Ä\u0090áº£ng á»§y, Đảng ủy",
        "UTF_8_AS_WINDOWS_1252, nhÃ¢n dÃ¢n â€“ â€œtáº¿tâ€\u009d, nhân dân – “tết”",
        "UTF_8_AS_WINDOWS_1258, nhĂ¢n dĂ¢n, nhân dân"
    })
    void convertsWhatOfficesHold(LegacyEncoding encoding, String old, String unicode) {
        assertThat(encoding.toUnicode(old)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @MethodSource("sentencesInEachEncoding")
    void sentencesComeBack(LegacyEncoding encoding, String sentence) {
        assertThat(encoding.toUnicode(encoding.fromUnicode(sentence))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("sentencesInEachEncoding")
    void recognisesSentences(LegacyEncoding encoding, String sentence) {
        assertThat(LegacyEncoding.recognise(encoding.fromUnicode(sentence))).hasValueSatisfying(found -> {
            assertThat(found.encoding()).isEqualTo(encoding);
            assertThat(found.confidence()).isBetween(0.5, 1.0);
            assertThat(found.evidence()).isGreaterThanOrEqualTo(3);
        });
        assertThat(LegacyEncoding.recognise(sentence)).isEmpty();
    }

    static Stream<Arguments> sentencesInEachEncoding() {
        List<Arguments> all = new ArrayList<>();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            for (String sentence : OrdinaryText.VIETNAMESE) {
                all.add(Arguments.of(encoding, sentence));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void staysSilentOnOrdinaryText(String text) {
        assertThat(LegacyEncoding.recognise(text)).isEmpty();
        assertThat(LegacyEncoding.recognise(text.toUpperCase(Locale.ROOT))).isEmpty();
    }

    static Stream<String> ordinary() {
        return OrdinaryText.all();
    }

    @Test
    void isSurerTheMoreSpeaksForIt() {
        String words = LegacyEncoding.VNI.fromUnicode("Đảng bộ thực hiện nghị quyết ");

        double once = LegacyEncoding.recognise(words).orElseThrow().confidence();
        double often = LegacyEncoding.recognise(words.repeat(10)).orElseThrow().confidence();
        double mixed = LegacyEncoding.recognise(words.repeat(10) + "Đảng bộ thực hiện nghị quyết ".repeat(3))
                .orElseThrow()
                .confidence();

        assertThat(once).isLessThan(often);
        assertThat(mixed).isLessThan(often);
    }

    @Test
    void oneLineAmongManyDoesNotDecide() {
        String text = String.join("\n", OrdinaryText.VIETNAMESE)
                + LegacyEncoding.TCVN3.fromUnicode("\nĐảng bộ thực hiện nghị quyết");

        assertThat(LegacyEncoding.recognise(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF_8_AS_WINDOWS_1252, windows-1252", "UTF_8_AS_WINDOWS_1258, windows-1258"})
    void misreadsAsTheCodePageDoes(LegacyEncoding encoding, String page) {
        assumeThat(Charset.isSupported(page)).isTrue();
        for (String letter : ALPHABET.split("")) {
            byte[] utf8 = letter.getBytes(StandardCharsets.UTF_8);
            String expected = new String(utf8, Charset.forName(page));
            String misread = encoding.fromUnicode(letter);
            for (int i = 0; i < utf8.length; i++) {
                if (expected.charAt(i) != '\ufffd') {
                    assertThat(misread.charAt(i)).isEqualTo(expected.charAt(i));
                }
            }
        }
    }

    @Property
    void smallLettersComeBackFromTheFontsEncodings(@ForAll("vietnamese") String text) {
        assertThat(LegacyEncoding.VNI.toUnicode(LegacyEncoding.VNI.fromUnicode(text)))
                .isEqualTo(text);
        String small = text.toLowerCase(Locale.ROOT);
        assertThat(LegacyEncoding.TCVN3.toUnicode(LegacyEncoding.TCVN3.fromUnicode(small)))
                .isEqualTo(small);
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings().withChars(ALPHABET).ascii().ofMaxLength(30);
    }

    @Property
    void anyTextComesBackFromMisreading(@ForAll String text) {
        for (LegacyEncoding encoding :
                List.of(LegacyEncoding.UTF_8_AS_WINDOWS_1252, LegacyEncoding.UTF_8_AS_WINDOWS_1258)) {
            assertThat(encoding.toUnicode(encoding.fromUnicode(text))).isEqualTo(text);
        }
    }

    @Property
    void takesAnyText(@ForAll String text) {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(encoding.toUnicode(text)).isNotNull();
        }
        LegacyEncoding.recognise(text)
                .ifPresent(found -> assertThat(found.confidence()).isBetween(0.5, 1.0));
    }
}
