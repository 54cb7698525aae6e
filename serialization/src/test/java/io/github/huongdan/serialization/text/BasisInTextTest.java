package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.LegalBasis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisInTextTest {

    private static final String PLAN = "căn cứ Kế hoạch số 5/KH-UBND ngày 01/02/2024 của UBND tỉnh về văn thư";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Được sự nhất trí của Thường trực Huyện ủy",
                "Được sự thống nhất của Sở Tài chính tại Công văn số 5/STC-VP",
                "Thừa ủy quyền của Chủ tịch UBND tỉnh",
                "Xét đề nghị của Trưởng phòng Hành chính",
                "Tiếp theo Công văn số 10/SNV-VP ngày 01/02/2024 về nộp lưu hồ sơ",
                "Phúc đáp Công văn số 15/UBND-NV của UBND huyện An Khê về biên chế, vị trí việc làm",
                "Trên cơ sở thống nhất với Sở Tài chính",
                "Sau khi rà soát hồ sơ kèm theo Tờ trình số 11/TTr-HLT",
                "Qua xem xét đề nghị của UBND huyện An Khê",
                "Hưởng ứng Lời kêu gọi của Ủy ban Mặt trận Tổ quốc tỉnh",
                "Nhằm thực hiện Chỉ thị số 5-CT/TU, ngày 01/3/2024 của Tỉnh ủy",
                "Thực hiện nhiệm vụ trọng tâm năm 2024",
                "Trước tình hình mưa lũ trên địa bàn tỉnh"
            })
    void aGroundOpensInManyWays(String ground) {
        Basis basis = body(ground + ", Sở Nội vụ hướng dẫn như sau:").basis();

        assertThat(grounds(basis)).containsExactly(ground);
        assertThat(basis.enactingClause()).isEqualTo("Sở Nội vụ hướng dẫn như sau:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhằm nâng cao chất lượng văn thư,",
                "Sau khi nghiên cứu,",
                "Qua theo dõi tình hình,",
                "Để triển khai đúng hạn,",
                "Ngày 02/3/2024, Sở Nội vụ có Công văn số 5/SNV-VP. Về vấn đề này,"
            })
    void aPurposeAndANarrativeAreNoGrounds(String narrative) {
        GuidanceDocument document = body(narrative + " Sở Nội vụ hướng dẫn như sau:");

        assertThat(document.basis().grounds()).isEmpty();
        assertThat(document.preambleTexts()).containsExactly(narrative);
        assertThat(document.basis().enactingClause()).isEqualTo("Sở Nội vụ hướng dẫn như sau:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sau khi rà soát, chỉnh lý, dự thảo đã hoàn thiện. Theo quy định tại Điều 5 Nghị định số 4/2015/NĐ-CP thì hội nghị thông qua.",
                "Thực hiện quy định về tự chủ đối với các cơ quan, Văn phòng đã ban hành Quy chế tại Quyết định số 109/QĐ-VP ngày 01/3/2021.",
                "Theo quy định tại Điều 5 Nghị định số 4/2015/NĐ-CP thì hội nghị thông qua.",
                "Theo đó, các đơn vị lập hồ sơ của Sở Nội vụ."
            })
    void aStatementIsNoGround(String statement) {
        GuidanceDocument document = body(statement);

        assertThat(document.basis().grounds()).isEmpty();
        assertThat(String.join(" ", document.preambleTexts())).isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ đã dự thảo Tờ trình của UBND tỉnh.",
                "Sở Nội vụ kính trình UBND tỉnh dự thảo.",
                "Sở Nội vụ đề nghị các đơn vị góp ý.",
                "UBND xã thông báo lịch trực."
            })
    void aGroundEndsBeforeTheOrganThatActs(String clause) {
        GuidanceDocument document = body(
                "Thực hiện " + PLAN.substring(7) + "; Hướng dẫn số 2/HD-SNV ngày 03/02/2024 của Sở Nội vụ, " + clause);

        assertThat(grounds(document.basis()))
                .containsExactly(
                        "Thực hiện " + PLAN.substring(7) + "; Hướng dẫn số 2/HD-SNV ngày 03/02/2024 của Sở Nội vụ");
        assertThat(document.preambleTexts()).containsExactly(clause);
    }

    @Test
    void aGroundEndsWithItsSentence() {
        GuidanceDocument document = body("C" + PLAN.substring(1)
                + ". Trong năm 2023, các đơn vị đã nộp lưu. Để tiếp tục, Sở Nội vụ hướng dẫn như sau:");

        assertThat(grounds(document.basis())).containsExactly("C" + PLAN.substring(1) + ".");
        assertThat(document.preambleTexts()).containsExactly("Trong năm 2023, các đơn vị đã nộp lưu. Để tiếp tục,");
    }

    @Test
    void aSentenceThatNamesAFurtherActGoesOnWithTheGround() {
        String ground = "Thực hiện Kế hoạch số 5/KH-UBND của UBND TP. An Bình. Nghị quyết số 7-NQ/TU của Thành ủy";

        assertThat(grounds(body(ground + ", Sở Nội vụ hướng dẫn như sau:").basis()))
                .containsExactly(ground);
    }

    @Test
    void anAimAfterASemicolonGoesOnWithTheGround() {
        String ground = "Thực hiện Chỉ thị số 5-CT/ĐU của Đảng ủy xã; nhằm nêu cao tinh thần tương thân, tương ái";

        assertThat(grounds(body(ground + "; Ban Thường vụ Đoàn xã hướng dẫn như sau:")
                        .basis()))
                .containsExactly(ground);
    }

    @Test
    void andPartsAGroundFromALegalOne() {
        assertThat(grounds(body("Sau khi xem xét Tờ trình số 11/TTr-HLT và " + PLAN + ", Sở Nội vụ có ý kiến như sau:")
                        .basis()))
                .containsExactly("Sau khi xem xét Tờ trình số 11/TTr-HLT", PLAN);
    }

    @Test
    void anOrgansWordAfterASemicolonIsAGround() {
        assertThat(grounds(body("C" + PLAN.substring(1)
                                + "; ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 5-CV/TU, Sở Nội vụ hướng dẫn như sau:")
                        .basis()))
                .containsExactly("C" + PLAN.substring(1), "ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 5-CV/TU");
    }

    @Test
    void aNoteBeforeAGroundIsNoPartOfIt() {
        GuidanceDocument document =
                body("(Sau đây gọi chung là các đơn vị) C" + PLAN.substring(1) + ", Sở Nội vụ hướng dẫn như sau:");

        assertThat(grounds(document.basis())).containsExactly("C" + PLAN.substring(1));
        assertThat(document.preambleTexts()).containsExactly("(Sau đây gọi chung là các đơn vị)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C¨n cø Quyết định số 7/QĐ-SNV;", "Caên cöù Quyết định số 7/QĐ-SNV;"})
    void aGroundMayBeTypedInAFontFromBeforeUnicode(String typed) {
        assertThat(grounds(body("Căn cứ Luật Lưu trữ;\n" + typed + "\nSở Nội vụ hướng dẫn như sau:")
                        .basis()))
                .containsExactly("Căn cứ Luật Lưu trữ", typed.substring(0, typed.length() - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Quy chế số 9-QC/TU của Ban | Chấp hành Đảng bộ tỉnh",
                "Căn cứ Quy chế số 9-QC/TU của Tỉnh ủy, Thông báo của | Thường trực Tỉnh ủy",
                "Thực hiện Kế hoạch số 9-KH/TU của Tỉnh | Đoàn An Bình"
            })
    void aGroundThatNothingClosedGoesOnInTheNextLine(String line, String next) {
        String wide = "\n\nI. MỤC ĐÍCH\n" + "Các đơn vị lập hồ sơ và nộp lưu đúng hạn theo quy định. ".repeat(6) + "\n";
        String lines = line + "\n" + next + ",\nSở Nội vụ hướng dẫn như sau:" + wide.repeat(30);

        assertThat(grounds(body(lines).basis())).containsExactly(line + " " + next);
    }

    @Test
    void whatFollowsTheEnactingClauseIsNoGround() {
        Basis basis = body("Thực hiện " + PLAN.substring(7)
                        + ", Sở Nội vụ hướng dẫn như sau:\n- Thực hiện Nghị định số 30/2020/NĐ-CP;\n- Triển khai phần mềm;")
                .basis();

        assertThat(basis.grounds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ khuyến cáo các đơn vị, Trường Chính trị như sau:",
                "Sở Nội vụ mong các cơ quan lưu tâm các nội dung sau:",
                "UBND tỉnh yêu cầu Sở Tài chính, Sở Nội vụ tổ chức thực hiện như sau:",
                "Chủ tịch UBND huyện thông báo các đoàn đi thăm, như sau:",
                "Ban Tổ chức Tỉnh ủy hướng dẫn như dưới đây:",
                "Đảng ủy xã xây dựng kế hoạch như sau (có phụ lục kèm theo):",
                "Sở Nội vụ, Sở Tài chính và Công an tỉnh thống nhất như sau:"
            })
    void theEnactingClauseBeginsAtTheOrganThatActs(String clause) {
        Basis basis = body("C" + PLAN.substring(1) + ", lưu trữ, " + clause).basis();

        assertThat(basis.enactingClause()).isEqualTo(clause);
        assertThat(grounds(basis)).containsExactly("C" + PLAN.substring(1) + ", lưu trữ");
    }

    @Test
    void theEnactingClauseMayLackTheSpaceBeforeIt() {
        Basis basis = body("C" + PLAN.substring(1) + " năm 2024Ban Tổ chức Tỉnh ủy hướng dẫn như sau:")
                .basis();

        assertThat(basis.enactingClause()).isEqualTo("Ban Tổ chức Tỉnh ủy hướng dẫn như sau:");
        assertThat(grounds(basis)).containsExactly("C" + PLAN.substring(1) + " năm 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ hướng dẫn như sau:",
                "Sở Nội vụ yêu cầu các đơn vị tập trung\nthực hiện tốt các nội dung sau:",
                "Chủ tịch UBND tỉnh có ý kiến như sau:"
            })
    void theEnactingClauseMayStandDirectlyUnderTheSubject(String clause) {
        GuidanceDocument document = GuidanceText.standard()
                .read("Số: 12/HD-SNV\n\nHƯỚNG DẪN\nCông tác văn thư năm 2024\n" + clause
                        + "\n1. Lập hồ sơ.\n2. Nộp lưu.\n")
                .document();

        assertThat(document.subject()).isEqualTo("Công tác văn thư năm 2024");
        assertThat(document.basis().enactingClause()).isEqualTo(clause.replace('\n', ' '));
    }

    @Test
    void aGroundMayStandDirectlyUnderTheSubject() {
        GuidanceDocument document = GuidanceText.standard()
                .read(
                        "Số: 12/HD-SNV\n\nHƯỚNG DẪN\nThực hiện công tác văn thư\nTheo Kế hoạch số 5/KH-UBND của UBND tỉnh;\n"
                                + "Sở Nội vụ hướng dẫn như sau:\n1. Lập hồ sơ.\n")
                .document();

        assertThat(document.subject()).isEqualTo("Thực hiện công tác văn thư");
        assertThat(grounds(document.basis())).containsExactly("Theo Kế hoạch số 5/KH-UBND của UBND tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUYẾT ĐỊNH:",
                "QUYẾT NGHỊ",
                "Quyết định:",
                "CHỈ THỊ:",
                "YÊU CẦU:",
                "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:"
            })
    void aDecisionEnactsByAWord(String word) {
        Basis basis = body("Căn cứ Luật Lưu trữ;\n" + word + "\n").basis();

        assertThat(basis.enactingClause()).isEqualTo(word);
        assertThat(basis.grounds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU:", "Chỉ thị:"})
    void aHeadingEnactsNothing(String heading) {
        assertThat(body("Căn cứ Luật Lưu trữ;\n" + heading + "\n").basis().enactingClause())
                .isNull();
    }

    private static List<String> grounds(Basis basis) {
        return basis.grounds().stream().map(LegalBasis::text).toList();
    }

    private static GuidanceDocument body(String text) {
        return GuidanceText.standard()
                .read("SỞ NỘI VỤ\nSố: 12/SNV-VP\nV/v văn thư\n\nKính gửi: Các đơn vị.\n\n" + text
                        + "\n\n1. Lập hồ sơ.\n")
                .document();
    }
}
