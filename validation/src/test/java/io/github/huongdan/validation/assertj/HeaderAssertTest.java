package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.code.IssuingSystem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class HeaderAssertTest {

    private final HeaderAssert header = assertThat(Samples.DOCUMENT).header();

    @Test
    void theSystemIsCompared() {
        header.hasSystem(IssuingSystem.STATE);
        assertFails(
                () -> header.hasSystem(IssuingSystem.PARTY),
                "expected system",
                "PARTY",
                "but was",
                "STATE",
                "pointer",
                "/header/system");
    }

    @Test
    void theTitleIsCompared() {
        header.hasTitle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertFails(
                () -> header.hasTitle("ĐẢNG CỘNG SẢN VIỆT NAM"),
                "expected title",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "but was",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "pointer",
                "/header/title");
    }

    @Test
    void theMottoIsComparedAndNullExpectsNone() {
        header.hasMotto("Độc lập - Tự do - Hạnh phúc");
        assertThat(Samples.EMPTY).header().hasMotto(null);
        assertFails(
                () -> header.hasMotto(null),
                "expected motto",
                "absent",
                "but was",
                "Độc lập - Tự do - Hạnh phúc",
                "pointer",
                "/header/motto");
    }

    @Test
    void theSuperiorIsCompared() {
        header.hasSuperior("UBND TỈNH SƠN HẢI");
        assertFails(
                () -> header.hasSuperior("UBND TỈNH"),
                "expected superior",
                "UBND TỈNH",
                "but was",
                "UBND TỈNH SƠN HẢI",
                "pointer",
                "/header/superior");
    }

    @Test
    void theIssuerIsCompared() {
        header.isIssuedBy("SỞ VĂN HÓA");
        assertFails(
                () -> header.isIssuedBy("SỞ Y TẾ"),
                "expected issuer",
                "SỞ Y TẾ",
                "but was",
                "SỞ VĂN HÓA",
                "pointer",
                "/header/issuer");
    }

    @Test
    void aToolCanShowTheDifference() {
        AssertionFailedError failure =
                catchThrowableOfType(AssertionFailedError.class, () -> header.isIssuedBy("SỞ Y TẾ"));

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("SỞ Y TẾ");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("SỞ VĂN HÓA");
    }

    @Test
    void valuesThatLookTheSameAreToldApart() {
        assertFails(
                () -> header.isIssuedBy("SỞ VĂN HOÁ"),
                "expected issuer",
                "SỞ VĂN HOÁ",
                "but was",
                "SỞ VĂN HÓA",
                "differ in",
                "letter case, place or encoding of tones, or white space",
                "pointer",
                "/header/issuer");
    }

    @Test
    void codesAreComparedByMeaning() {
        header.hasCode("Số: 5/HD - SVH");
        assertFails(
                () -> header.hasCode("06/HD-SVH"),
                "expected code",
                "06/HD-SVH",
                "but was",
                "05/HD-SVH",
                "pointer",
                "/header/code");
        assertFails(
                () -> header.hasCode(null),
                "expected code",
                "absent",
                "but was",
                "05/HD-SVH",
                "pointer",
                "/header/code");
    }

    @Test
    void whatIsNoCodeCannotBeExpected() {
        assertThatIllegalArgumentException().isThrownBy(() -> header.hasCode("Sở"));
    }

    @Test
    void thePlaceIsCompared() {
        header.isIssuedAt("Sơn Hải");
        assertFails(
                () -> header.isIssuedAt("Hà Nội"),
                "expected place",
                "Hà Nội",
                "but was",
                "Sơn Hải",
                "pointer",
                "/header/place");
    }

    @Test
    void theDateIsCompared() {
        header.isIssuedOn(LocalDate.of(2021, 3, 9));
        assertFails(
                () -> header.isIssuedOn(LocalDate.of(2021, 9, 3)),
                "expected issuedOn",
                "2021-09-03",
                "but was",
                "2021-03-09",
                "pointer",
                "/header/issuedOn");
    }

    @Test
    void theMarksAreTexts() {
        header.marks().contains("HỎA TỐC");
        assertFails(
                () -> header.marks().contains("MẬT"),
                "expected text",
                "MẬT",
                "texts",
                "HỎA TỐC",
                "pointer",
                "/header/marks");
    }
}
