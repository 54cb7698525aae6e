package io.github.huongdan.serialization.text;

import static io.github.huongdan.serialization.text.WholeText.BODY;
import static io.github.huongdan.serialization.text.WholeText.FOOT;
import static io.github.huongdan.serialization.text.WholeText.HEAD;
import static io.github.huongdan.serialization.text.WholeText.lines;
import static io.github.huongdan.serialization.text.WholeText.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeTextsTest {

    private final GuidanceDocument document = WholeText.document();

    @Test
    void theTextByItselfIsRead() {
        assertThat(document.header().issuer()).isEqualTo("SỞ KHOA HỌC");
        assertThat(document.sections())
                .extracting(Section::heading)
                .containsExactly("MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN");
        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("UBND tỉnh", "VT, TTra");
        assertThat(document.unclassified()).isEmpty();
    }

    @Test
    void readsMarkdownWithTablesOfBrokenCells() {
        String head =
                "| UBND TỈNH HÒA PHONG<br>**SỞ KHOA HỌC** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br/>**Độc lập - Tự do - Hạnh phúc** |\n"
                        + "| --- | --- |\n| Số: 27/HD-SKH | *Hòa Phong, ngày 14 tháng 5 năm 2024* |\n\n";
        String foot =
                "\n| ***Nơi nhận:***<br>- UBND tỉnh (để báo cáo);<br>- Lưu: VT, TTra. | **KT. GIÁM ĐỐC**<br />**PHÓ GIÁM ĐỐC**<br><br>**Lê Thị Mai** |\n|---|---|\n";
        List<String> body = new ArrayList<>(BODY);
        body.replaceAll(line -> line.startsWith("I") ? "## " + line + "\n" : line + "\n");

        assertThat(read(head + lines(body) + foot)).isEqualTo(document);
    }

    @Test
    void readsWordsBetweenStarsWithoutThem() {
        List<String> body = new ArrayList<>(BODY);
        body.set(0, "**HƯỚNG DẪN**");
        body.set(1, "**Quản lý phòng thí nghiệm**");
        body.set(2, "*" + body.get(2) + "*");
        body.set(4, "**I. MỤC ĐÍCH, YÊU CẦU**");
        body.set(5, "**1.** Bảo đảm an toàn cho người làm việc.");
        body.set(7, "### II. TỔ CHỨC THỰC HIỆN");
        body.set(8, "1\\. Thanh tra Sở chủ trì kiểm tra.");
        body.set(9, "2\\. Phòng Tài chính bố trí kinh phí.");

        assertThat(read(lines(HEAD, body, FOOT))).isEqualTo(document);
    }

    @Test
    void keepsStarsThatAreNoMarks() {
        List<String> body = new ArrayList<>(BODY);
        body.set(5, "1. Bảo đảm 2*3 lối thoát (*) cho người làm việc *.");

        assertThat(GuidanceText.standard().write(read(lines(HEAD, body, FOOT))))
                .contains("Bảo đảm 2*3 lối thoát (*) cho người làm việc *.");
    }

    @Test
    void readsALetterheadInFramesWithARowForEachLine() {
        String head = """
                +-----------------------+--------------------------------------+
                | UBND TỈNH HÒA PHONG   | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM   |
                +=======================+======================================+
                | SỞ KHOA HỌC           | Độc lập - Tự do - Hạnh phúc          |
                +-----------------------+--------------------------------------+
                | Số: 27/HD-SKH         | Hòa Phong, ngày 14 tháng 5 năm 2024  |
                +-----------------------+--------------------------------------+

                """;

        assertThat(read(head + lines(BODY, FOOT))).isEqualTo(document);
    }

    @Test
    void aDrawnLineIsNoParagraph() {
        List<String> body = new ArrayList<>(BODY);
        body.add(4, "  ------------- ---------------------");
        body.add(6, "  ==================");

        GuidanceDocument read = read(lines(HEAD, body, FOOT));

        assertThat(read.toBuilder().unclassified(List.of()).build()).isEqualTo(document);
        assertThat(read.unclassified()).hasSize(2);
    }

    @Test
    void aFooterThatStandsAgainAboveTheNumberOfThePageIsNoContent() {
        String footer = "Lưu hành nội bộ trong ngành khoa học, không sao chụp";
        List<String> body = new ArrayList<>(BODY);
        body.add(6, "\n  " + footer + "\n          2\n");
        body.add("\n  " + footer + "\n          3\n");

        GuidanceDocument read = read(lines(HEAD, body, FOOT));

        assertThat(read.toBuilder().unclassified(List.of()).build()).isEqualTo(document);
        assertThat(read.unclassified()).containsExactly(footer, "2", footer, "3");
    }

    @Test
    void aSentenceThatStandsTwiceIsContent() {
        List<String> body = new ArrayList<>(BODY);
        body.set(6, "2. Nội dung.");
        body.add(7, "Thiết bị được kiểm định mỗi năm một lần");
        body.add("Thiết bị được kiểm định mỗi năm một lần");

        assertThat(read(lines(HEAD, body, FOOT)).unclassified()).isEmpty();
    }

    @Test
    void readsAWholeDocumentOfOneLine() {
        String line = lines(HEAD, BODY, FOOT).replace('\n', ' ');

        assertThat(read(line)).isEqualTo(document);
    }

    @Test
    void readsAWholeDocumentOfOneLineWithoutGrounds() {
        List<String> body = new ArrayList<>(BODY);
        body.remove(2);
        String line = lines(HEAD, body, FOOT).replace('\n', ' ');

        assertThat(read(line).subject()).isEqualTo("Quản lý phòng thí nghiệm");
        assertThat(read(line).basis().enactingClause()).isEqualTo("Sở Khoa học hướng dẫn như sau:");
    }

    @Test
    void readsSignaturesOfOneLineThatStandAboveTheRecipients() {
        List<String> foot = List.of(
                "SỞ KHOA HỌC",
                "GIÁM ĐỐC",
                "Lê Thị Mai",
                "SỞ Y TẾ",
                "PHÓ GIÁM ĐỐC",
                "Trần Văn Núi",
                "Nơi nhận:",
                "- Lưu: VT.");

        GuidanceDocument read = read(lines(HEAD, BODY, foot).replace('\n', ' '));

        assertThat(read.signatories())
                .extracting(signatory -> signatory.authorities().get(0).onBehalfOf() + "/" + signatory.name())
                .containsExactly("SỞ KHOA HỌC/Lê Thị Mai", "SỞ Y TẾ/Trần Văn Núi");
    }

    @Test
    void readsANameOfOneLineBehindAStampAndBeforeAnAppendix() {
        String stamp = "Người ký: Sở Khoa học Thời gian ký: 14/05/2024 16:00:00 +07:00";
        List<String> foot = List.of(
                "Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", stamp, "Lê Thị Mai", "PHỤ LỤC I", "Danh mục máy 1. Máy đo");

        GuidanceDocument read = read(lines(HEAD, BODY, foot).replace('\n', ' '));

        assertThat(read.signatories().get(0).name()).isEqualTo("Lê Thị Mai");
        assertThat(read.unclassified()).containsExactly(stamp);
        assertThat(read.appendices()).hasSize(1);
    }

    @Test
    void readsALetterheadOfOneLineRowByRow() {
        String head = HEAD.get(0) + " " + HEAD.get(2) + " " + HEAD.get(1) + " " + HEAD.get(3) + " " + HEAD.get(4) + " "
                + HEAD.get(5) + "\n";

        assertThat(read(head + lines(BODY, FOOT))).isEqualTo(document);
    }

    @Test
    void readsDecomposedLettersCarriageReturnsAndTabs() {
        String text = lines(HEAD, BODY, FOOT);

        assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(document);
        assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(document);
        assertThat(read(text.replace("\n", "\n\t"))).isEqualTo(document);
    }

    @Test
    void stampsOfElectronicSignaturesAreNoOrgans() {
        String stamp = "Ký bởi: Sở Khoa học\nCơ quan: Tỉnh Hòa Phong\nNgày ký: 15/05/2024 09:10:11 +07:00\n";
        List<String> foot = new ArrayList<>(FOOT);
        foot.add(5, "Ký bởi: Lê Thị Mai\nNgày ký: 14-05-2024 16:00:00 +07:00");

        GuidanceDocument read = read(stamp + lines(HEAD, BODY, foot));

        assertThat(read.toBuilder().unclassified(List.of()).build()).isEqualTo(document);
        assertThat(read.unclassified()).hasSize(5);
    }

    @Test
    void anAnnexWithATableStandsApart() {
        String annex = "\nPHỤ LỤC\n(Kèm theo Hướng dẫn số 27/HD-SKH ngày 14 tháng 5 năm 2024 của Sở Khoa học)\n"
                + "| STT | Việc | Đơn vị |\n|---|---|---|\n| 1 | Kiểm kê | Văn phòng |\nI. MẪU SỐ 1\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n";

        GuidanceDocument read = read(lines(HEAD, BODY, FOOT) + annex);

        assertThat(read.sections()).isEqualTo(document.sections());
        assertThat(read.recipients()).isEqualTo(document.recipients());
        assertThat(read.appendices()).hasSize(1);
    }
}
