package io.github.huongdan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCodeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // text | number | year | type | issuer | qualifier | form | canonical text
                "81-HD/BTGĐUK | 81 | | HD | BTGĐUK | | PARTY | 81-HD/BTGĐUK",
                "05-HD/VPTW | 5 | | HD | VPTW | | PARTY | 05-HD/VPTW",
                "5053-CV/VPTW/nb | 5053 | | CV | VPTW | nb | PARTY | 5053-CV/VPTW/nb",
                "24-BS/UBKTTU | 24 | | BS | UBKTTU | | PARTY | 24-BS/UBKTTU",
                "07-QĐi/TW | 7 | | QĐi | TW | | PARTY | 07-QĐi/TW",
                "183-KH/TWĐTN-TNNT | 183 | | KH | TWĐTN-TNNT | | PARTY | 183-KH/TWĐTN-TNNT",
                "12/HD-SGDĐT | 12 | | HD | SGDĐT | | STATE | 12/HD-SGDĐT",
                "135/KH-UBND | 135 | | KH | UBND | | STATE | 135/KH-UBND",
                "50/HD-MTTW-BTT | 50 | | HD | MTTW-BTT | | STATE | 50/HD-MTTW-BTT",
                "984/HD-ĐU | 984 | | HD | ĐU | | STATE | 984/HD-ĐU",
                "30/2020/NĐ-CP | 30 | 2020 | NĐ | CP | | STATE | 30/2020/NĐ-CP",
                "05/2008/TTLT-BKHCN-BNV | 5 | 2008 | TTLT | BKHCN-BNV | | STATE | 05/2008/TTLT-BKHCN-BNV",
                "15/HDLN-SNV-STC | 15 | | HDLN | SNV-STC | | STATE | 15/HDLN-SNV-STC",
                "20/KHLT-BYT-BQP | 20 | | KHLT | BYT-BQP | | STATE | 20/KHLT-BYT-BQP",
                "85/2015/QH13 | 85 | 2015 | | QH13 | | STATE | 85/2015/QH13",
                "101/2025/UBTVQH15 | 101 | 2025 | | UBTVQH15 | | STATE | 101/2025/UBTVQH15",
                "998/SGDĐT-GDTrH | 998 | | | SGDĐT-GDTrH | | STATE | 998/SGDĐT-GDTrH",
                "1277/BGDĐT-QLCL | 1277 | | | BGDĐT-QLCL | | STATE | 1277/BGDĐT-QLCL",
                "2606/BTTTT-THH-ATTT | 2606 | | | BTTTT-THH-ATTT | | STATE | 2606/BTTTT-THH-ATTT",
                "42/CV-PGD&ĐT | 42 | | CV | PGD&ĐT | | STATE | 42/CV-PGD&ĐT",
                "76 | 76 | | | | | UNKNOWN | 76"
            })
    void readsACodeAsItShouldBe(
            String text,
            Integer number,
            Integer year,
            String type,
            String issuer,
            String qualifier,
            CodeForm form,
            String canonical) {
        assertReads(text, number, year, type, issuer, qualifier, form, canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "16 -HD/BTCTW | 16 | | HD | BTCTW | | PARTY | 16-HD/BTCTW",
                "21- HD/BTGTW | 21 | | HD | BTGTW | | PARTY | 21-HD/BTGTW",
                "100 - KL/TW | 100 | | KL | TW | | PARTY | 100-KL/TW",
                "165 -HD/BTGTW | 165 | | HD | BTGTW | | PARTY | 165-HD/BTGTW",
                "81-HD / BTG | 81 | | HD | BTG | | PARTY | 81-HD/BTG",
                "81–HD/BTG | 81 | | HD | BTG | | PARTY | 81-HD/BTG",
                "84 QĐ/TWĐTN | 84 | | QĐ | TWĐTN | | PARTY | 84-QĐ/TWĐTN",
                "159-TB | 159 | | TB | | | UNKNOWN | 159-TB",
                "27-KH-UBND | 27 | | KH | UBND | | UNKNOWN | 27-KH-UBND",
                "153-HD/BTGTWW | 153 | | HD | BTGTWW | | PARTY | 153-HD/BTGTWW",
                "31-QÐ/TW | 31 | | QÐ | TW | | PARTY | 31-QÐ/TW",
                "31/QÐ-UBND | 31 | | QÐ | UBND | | STATE | 31/QÐ-UBND",
                "16 /HD-PGD&ĐT | 16 | | HD | PGD&ĐT | | STATE | 16/HD-PGD&ĐT",
                "101/QĐ-TTG | 101 | | QĐ | TTG | | STATE | 101/QĐ-TTG",
                "12/CTR-UBND | 12 | | CTR | UBND | | STATE | 12/CTR-UBND",
                "61/2018/NĐCP | 61 | 2018 | NĐ | CP | | STATE | 61/2018/NĐ-CP",
                "22/2016TT-BGDĐT | 22 | 2016 | TT | BGDĐT | | STATE | 22/2016/TT-BGDĐT",
                "274KH-UBND | 274 | | KH | UBND | | STATE | 274/KH-UBND",
                "102/2025/NQLT/UBTVQH15-CP | 102 | 2025 | NQLT | UBTVQH15-CP | | STATE | 102/2025/NQLT-UBTVQH15-CP",
                "12/KH | 12 | | KH | | | STATE | 12/KH",
                "000123-CV/TU | 123 | | CV | TU | | PARTY | 123-CV/TU"
            })
    void readsACodeAsItIsWritten(
            String text,
            Integer number,
            Integer year,
            String type,
            String issuer,
            String qualifier,
            CodeForm form,
            String canonical) {
        assertReads(text, number, year, type, issuer, qualifier, form, canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  /KH-UBND` | KH | UBND | /KH-UBND",
                "-HD/BTCTU | HD | BTCTU | -HD/BTCTU",
                "`Số:    /SGDĐT-GDTrH` | | SGDĐT-GDTrH | /SGDĐT-GDTrH"
            })
    void readsABlankNumberAsNull(String text, String type, String issuer, String written) {
        DocumentCode code = DocumentCode.parse(text);

        assertThat(code.number()).isNull();
        assertThat(code.type()).isEqualTo(type);
        assertThat(code.issuer()).isEqualTo(issuer);
        assertThat(code.text()).isEqualTo(written);
        assertThat(code.canonicalText()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số 81-HD/BTG",
                "Số: 81-HD/BTG",
                "Số : 81-HD/BTG",
                "số 81-HD/BTG",
                "SỐ: 81-HD/BTG",
                "So\u0302\u0301 81-HD/BTG",
                " \u00a0\t81-HD/BTG\r\n"
            })
    void passesOverTheLabelAndTheSpaceAround(String text) {
        assertThat(DocumentCode.parse(text).text()).isEqualTo("81-HD/BTG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Số",
                "Số:",
                "sống 5",
                "HD/BTG",
                "81-HD/BTG.",
                "81-HD/BTG của",
                "81-HD/",
                "81-",
                "81/",
                "5 năm",
                "31/12/2017",
                "24/7/2025",
                "24/7",
                "3/2017",
                "2016-2020",
                "1.500",
                "1,5",
                "10 %",
                "và/hoặc",
                "/hoặc",
                "km/h",
                "- Lưu",
                "/TW",
                "12/5A",
                "16-đã/đang",
                "159-TB / Bộ",
                "1234567-HD/BTG",
                "99999999999999999999"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(DocumentCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCode.parse(text));
    }

    @Test
    void writesExactly() {
        assertThat(DocumentCode.party(5, "HD", "BTGTW").text()).isEqualTo("05-HD/BTGTW");
        assertThat(DocumentCode.party(0, "HD", "BTGTW").text()).isEqualTo("00-HD/BTGTW");
        assertThat(DocumentCode.state(10, "HD", "SGDĐT").text()).isEqualTo("10/HD-SGDĐT");
        assertThat(DocumentCode.normative(3, 2020, "NĐ", "CP").text()).isEqualTo("03/2020/NĐ-CP");
    }

    @Test
    void writesAYearOfFourDigitsSoThatItIsReadAsAYear() {
        DocumentCode code = DocumentCode.parse("09/0029/NĐ-CP");

        assertThat(code.year()).isEqualTo(29);
        assertThat(code.canonicalText()).isEqualTo("09/0029/NĐ-CP");
    }

    @Test
    void refusesToWriteANumberThatNoDocumentHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCode.party(-1, "HD", "BTGTW"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCode.state(1_000_000, "HD", "SGDĐT"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCode.normative(-5, 2020, "NĐ", "CP"));
    }

    @Test
    void isEqualByMeaningAndKeepsWhatWasWritten() {
        DocumentCode written = DocumentCode.parse("Số: 21- HD/BTGTW");
        DocumentCode exact = DocumentCode.party(21, "HD", "BTGTW");

        assertThat(written).isEqualTo(exact).hasSameHashCodeAs(exact).hasToString("21- HD/BTGTW");
        assertThat(written.text()).isNotEqualTo(exact.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22-HD/BTGTW",
                "21-KH/BTGTW",
                "21-HD/BTGTU",
                "21-HD/BTGTW/nb",
                "21/2017/HD-BTGTW",
                "-HD/BTGTW",
                "21-HD"
            })
    void differsWhereAnyGroupDiffers(String other) {
        assertThat(DocumentCode.parse(other)).isNotEqualTo(DocumentCode.parse("21-HD/BTGTW"));
    }

    @ParameterizedTest
    @CsvSource({
        "81-HD/BTGĐUK,HD/BTGĐUK",
        "12/HD-SGDĐT,HD-SGDĐT",
        "30/2020/NĐ-CP,2020/NĐ-CP",
        "-HD/BTCTU,HD/BTCTU",
        "76,''"
    })
    void tellsTheNotationFromTheNumber(String text, String notation) {
        assertThat(DocumentCode.parse(text).notation()).isEqualTo(notation);
    }

    @Test
    void takesAnEmptyGroupForAMissingOne() {
        DocumentCode code = new DocumentCode("76", 76, null, "", "", "");

        assertThat(code.type()).isNull();
        assertThat(code.issuer()).isNull();
        assertThat(code.qualifier()).isNull();
        assertThatNullPointerException().isThrownBy(() -> new DocumentCode(null, 76, null, null, null, null));
    }

    private static void assertReads(
            String text,
            Integer number,
            Integer year,
            String type,
            String issuer,
            String qualifier,
            CodeForm form,
            String canonical) {
        DocumentCode code = DocumentCode.parse(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(code.number()).isEqualTo(number);
        assertThat(code.year()).isEqualTo(year);
        assertThat(code.type()).isEqualTo(type);
        assertThat(code.issuer()).isEqualTo(issuer);
        assertThat(code.qualifier()).isEqualTo(qualifier);
        assertThat(code.form()).isEqualTo(form);
        assertThat(code.canonicalText()).isEqualTo(canonical);
    }

    @Test
    void differentCodesHashApart() {
        assertThat(DocumentCode.parse("21-HD/BTGTW").hashCode())
                .isEqualTo(DocumentCode.parse("21- HD/BTGTW").hashCode())
                .isNotEqualTo(DocumentCode.parse("22-HD/BTGTW").hashCode());
    }
}
