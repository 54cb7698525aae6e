package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letterheads as extractors and pages of law portals leave them. */
class BrokenLetterheadTest {

    private static final String BODY =
            "\nKính gửi: Các trường trung học\n\nThực hiện Luật Giáo dục, Sở Giáo dục và Đào tạo hướng dẫn như sau:\n\n1. Mở sổ.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND TỈNH LÂM SƠN SỞ GIÁO DỤC VÀ ĐÀO TẠO ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\nSố: 75/SGDĐT-VP V/v mở sổ Lâm Sơn, ngày 05 tháng 3 năm 2024",
                "UBND TỈNH LÂM SƠN\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\n- Hạnh phúc\n|\nSố:\n75/SGDĐT-VP\n|\nV/v mở sổ\n|\nLâm Sơn, ngày 05\ntháng 3 năm 2024\n|",
                "UBND TỈNH LÂM SƠN |\nSỞ GIÁO DỤC VÀ ĐÀO TẠO |\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nĐộc lập - Tự do - Hạnh phúc |\nSố: 75/SGDĐT-VP |\nV/v mở sổ |\nLâm Sơn, ngày05 tháng 3 năm 2024 |",
                "UBND TỈNH LÂM SƠN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO    Độc lập - Tự do - Hạnh phúc\nSố: 75 /SGDĐT-VP    Lâm Sơn, ngày O5 tháng 3 năm 2O24\nV/v mở sổ",
                "UBND TỈNH LÂM SƠN\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nCỘNG HÒA XÃ HỘI CHỦ NGHÍA VIỆT NAM\nĐộc lập - Tự đo - Hạnh phúc\nSố: 75/SGDĐT-VP\nLâm Sơn, ngày 05\n\ntháng 3 năm 2024\nV/v mở sổ",
            })
    void isReadByItsComponents(String head) {
        GuidanceDocument document = read(head + "\n" + BODY);

        Header header = document.header();
        assertThat(header.title()).isNotNull();
        assertThat(header.motto()).isNotNull();
        assertThat(header.superior() + " / " + header.issuer())
                .isIn("UBND TỈNH LÂM SƠN / SỞ GIÁO DỤC VÀ ĐÀO TẠO", "null / UBND TỈNH LÂM SƠN SỞ GIÁO DỤC VÀ ĐÀO TẠO");
        assertThat(Objects.requireNonNull(header.code()).number()).isEqualTo(75);
        assertThat(header.code().issuer()).isEqualTo("SGDĐT-VP");
        assertThat(header.place()).isEqualTo("Lâm Sơn");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(document.subject()).isEqualTo("mở sổ");
        assertThat(document.addressees()).containsExactly("Các trường trung học");
    }

    @Test
    void mayHoldTwoDaysPrintedOverEachOther() {
        Header header = read("SỞ NỘI VỤ\nSố: 7/SNV\nLâm Sơn, ngày 29\n24 tháng 9 năm 2021\n" + BODY)
                .header();

        assertThat(header.place()).isEqualTo("Lâm Sơn");
        assertThat(header.issuedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số:     /HD-SNV",
                "Số: ...../HD-SNV",
                "Số: …/HD-SNV",
                "Số:____/HD-SNV",
                "DỰ THẢODỰ THẢOSố:  /HD-SNV"
            })
    void mayLeaveTheNumberBlank(String line) {
        Header header = read("SỞ NỘI VỤ\n" + line + "\nHƯỚNG DẪN\nMở sổ\n\nCăn cứ Luật Lưu trữ;\n")
                .header();

        assertThat(Objects.requireNonNull(header.code()).number()).isNull();
        assertThat(header.code().type()).isEqualTo("HD");
        assertThat(header.code().issuer()).isEqualTo("SNV");
        assertThat(header.issuer()).isEqualTo("SỞ NỘI VỤ");
    }

    @Test
    void keepsTheNumberWhereTheSymbolNamesTwoUnits() {
        Header header = read("SỞ NỘI VỤ\nSố: 98 /SNV-TCBC, CCHC\n" + BODY).header();

        assertThat(Objects.requireNonNull(header.code()).number()).isEqualTo(98);
        assertThat(header.code().issuer()).isEqualTo("SNV-TCBC,CCHC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u01a2ỚNG DẪN", "HUỚNG DẪN", "HƯỚNG DÂNG", "HƯ ỚNG DẪN"})
    void knowsATypeWithLettersWrong(String type) {
        GuidanceDocument document = read("SỞ NỘI VỤ\nSố: 8/HD-SNV\n" + type + "\nMở sổ\n\nCăn cứ Luật Lưu trữ;\n");

        assertThat(document.typeName()).isEqualTo(type);
        assertThat(document.subject()).isEqualTo("Mở sổ");
    }

    @Test
    void mayStandBelowWhatALawPortalSaysOfTheDocument() {
        String said = "Công văn 75/SGDĐT-VP năm 2024 về " + "mở sổ theo dõi văn bản đi và đến ".repeat(6) + "ban hành";
        String head = "\nSố: 75/SGDĐT-VP\nV/v mở sổ\nLâm Sơn, ngày 05 tháng 3 năm 2024\n";

        Header apart = read(said + "\nSỞ GIÁO DỤC VÀ ĐÀO TẠO" + head + BODY).header();
        Header together = read(said + ". SỞ GIÁO DỤC VÀ ĐÀO TẠO" + head + BODY).header();

        assertThat(apart.issuer()).isEqualTo("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
        assertThat(together.issuer()).isEqualTo("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
        assertThat(apart.place()).isEqualTo("Lâm Sơn");
    }

    private static GuidanceDocument read(String text) {
        return GuidanceText.standard().read(text).document();
    }
}
