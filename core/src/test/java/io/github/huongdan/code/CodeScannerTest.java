package io.github.huongdan.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16-KL/TW của Bộ Chính trị | 16-KL/TW",
                "16-KL/TW, ngày 14/02/2012 | 16-KL/TW",
                "16-KL/TW. Sau đó | 16-KL/TW",
                "16-KL/TW/2012 | 16-KL/TW",
                "159-TB của Bộ Chính trị | 159-TB",
                "159-TB / Bộ Chính trị | 159-TB",
                "12/KH-Ban Tuyên giáo | 12/KH",
                "76, ngày 21-2-2019 | 76",
                "16 và Chỉ thị | 16",
                "16 TB của Ban | 16",
                "16 - đã ban hành | 16",
                "5 năm | 5",
                "135/KH-UBND- Ban | 135/KH-UBND",
                "3444/LĐTBXH-… | 3444/LĐTBXH"
            })
    void endsWhereTheCodeEnds(String text, String code) {
        CodeOccurrence found = CodeScanner.scan(text, 0);

        assertThat(found.code().text()).isEqualTo(code);
        assertThat(found.start()).isZero();
        assertThat(found.end()).isEqualTo(code.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2017",
                "24/7",
                "24/7/2025",
                "2016-2020",
                "2016–2020",
                "1.500 đồng",
                "1,5 lần",
                "5A",
                "12/5A",
                "16/17",
                "/h",
                "/hoặc",
                "- Lưu VT",
                "-TW",
                "",
                "."
            })
    void takesNothingElseForACode(String text) {
        assertThat(CodeScanner.scan(text, 0)).isNull();
    }

    @Test
    void readsFromTheOffsetOnly() {
        String text = "Hướng dẫn số 26-HD/BTGTU, ngày";

        CodeOccurrence found = CodeScanner.scan(text, 13);

        assertThat(text.substring(found.start(), found.end())).isEqualTo("26-HD/BTGTU");
        assertThat(CodeScanner.scan(text, 0)).isNull();
        assertThat(CodeScanner.scan(text, text.length())).isNull();
    }

    @Test
    void passesOverALabelThatIsTheWholeWord() {
        assertThat(CodeScanner.scanLabelled("Số: 26-HD/BTGTU", 0).start()).isEqualTo(4);
        assertThat(CodeScanner.scanLabelled("sống 26-HD/BTGTU", 0)).isNull();
        assertThat(CodeScanner.scanLabelled("26-HD/BTGTU", 0).start()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"998/SGDĐT-\nGDTrH", "998/\nSGDĐT-GDTrH", "998/SGDĐT- GDTrH", "998/SGDĐT-\r\nGDTrH"})
    void goesOnOverALineThatEndsAfterASeparator(String text) {
        CodeOccurrence found = CodeScanner.scan(text, 0);

        assertThat(found.end()).isEqualTo(text.length());
        assertThat(found.code().issuer().replaceAll("\\s", "")).isEqualTo("SGDĐT-GDTrH");
    }

    @Test
    void endsAtTheLineWhereNoSeparatorStands() {
        assertThat(CodeScanner.scan("76\n- Lưu VT", 0).code().text()).isEqualTo("76");
        assertThat(CodeScanner.scan("16-KL\n/TW", 0).code().text()).isEqualTo("16-KL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18/20202QĐ-UBND | 18 |  | UBND",
                "01/12011/TT-BNV | 1 | TT | BNV",
                "01/12011-TT-BNV | 1 | TT | BNV",
                "7/QĐ -UBND | 7 | QĐ | UBND",
                "7/QĐ /UBND | 7 | QĐ | UBND"
            })
    void passesOverWhatIsNoYearAndOverSpace(String text, int number, String type, String issuer) {
        DocumentCode code = CodeScanner.scan(text, 0).code();

        assertThat(code.number()).isEqualTo(number);
        assertThat(code.year()).isNull();
        assertThat(code.type()).isEqualTo(type);
        assertThat(code.issuer()).isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/2020/NĐ-CP", "30/2020 /NĐ-CP", "30/2020NĐ-CP"})
    void takesFourDigitsForAYear(String text) {
        DocumentCode code = CodeScanner.scan(text, 0).code();

        assertThat(code.year()).isEqualTo(2020);
        assertThat(code.type()).isEqualTo("NĐ");
        assertThat(code.issuer()).isEqualTo("CP");
    }

    @ParameterizedTest
    @CsvSource({"5-CV/VPTW/nb, nb", "5-CV/VPTW/abcdefgh, abcdefgh", "5-CV/VPTW/abcdefghi, ", "5-CV/VPTW/2012, "})
    void aQualifierBeginsWithALetterAndIsShort(String text, String qualifier) {
        assertThat(CodeScanner.scan(text, 0).code().qualifier()).isEqualTo(qualifier);
    }

    @Test
    void readsToTheEndOfATextThatEndsWithinALineEnd() {
        assertThat(CodeScanner.scan("998/SGDĐT-\r", 0).code().text()).isEqualTo("998/SGDĐT");
        assertThat(CodeScanner.scan("998/\r\n SGDĐT-GDTrH", 0).code().issuer()).isEqualTo("SGDĐT-GDTrH");
    }

    @Test
    void aCodeWithoutANumberBeginsAtItsSeparator() {
        CodeOccurrence found = CodeScanner.scan("  -HD/BTGTU", 0);

        assertThat(found.start()).isEqualTo(2);
        assertThat(found.code().number()).isNull();
    }

    @Test
    void numbersOfSixDigitsAreReadAndLongerOnesAreNot() {
        assertThat(CodeScanner.scan("123456-HD/BTGTU", 0).code().number()).isEqualTo(123_456);
        assertThat(CodeScanner.scan("1234567-HD/BTGTU", 0)).isNull();
    }
}
