package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Divisions, headings and items that are not of the usual form. */
class DivisionsInTextTest {

    @Test
    void divisionsMayHaveANameOfTheirOwnThatCounts() {
        List<Section> sections = read(
                "GIAI ĐOẠN MỘT\n\nChuẩn bị hồ sơ\n\nI. HỒ SƠ\n\n1. Lập sổ.\n\nII. NƠI NỘP\n\nGIAI ĐOẠN HAI\n\nThẩm định\n\nI. HỘI ĐỒNG\n\n1. Mời họp.\n");

        assertThat(sections).extracting(Section::label).containsExactly("GIAI ĐOẠN MỘT", "GIAI ĐOẠN HAI");
        assertThat(sections).extracting(Section::heading).containsExactly("Chuẩn bị hồ sơ", "Thẩm định");
    }

    @Test
    void itemsMayHaveOneToo() {
        List<Section> sections = read(
                "I. THÀNH PHẦN\n\nTổ số 1: Khối trường học\n\n1. Ông A.\n\n2. Ông B.\n\nTổ số 2: Khối xã\n\n1. Ông C.\n\nII. THỜI GIAN\n");

        assertThat(labels(sections.get(0))).containsExactly("Tổ số 1:", "Tổ số 2:");
    }

    @Test
    void aSentenceThatAnnouncesItemsIsNoHeading() {
        List<Section> sections = read(
                "1. Về thẩm quyền\n\nTheo quy định.\n\n2. Theo đề nghị của Hội và qua thẩm tra hồ sơ theo quy định hiện hành của pháp luật về hội, Sở Nội vụ kính trình Ủy ban các nội dung sau:\n\na) Văn bản.\n\nb) Quyết định.\n");

        assertThat(sections.get(0).heading()).isEqualTo("Về thẩm quyền");
        assertThat(sections.get(1).heading()).isNull();
        assertThat(labels(sections.get(1))).containsExactly(null, "a)", "b)");
    }

    @Test
    void aHeadingInCapitalsMayHaveItsTextOnTheSameLine() {
        Section section =
                read("I. THỜI GIAN: Từ 7 giờ ngày 20/11, các đoàn có mặt.\n\nII. ĐỊA ĐIỂM\n\n1. Hội trường.\n")
                        .get(0);

        assertThat(section.heading()).isEqualTo("THỜI GIAN");
    }

    @Test
    void quotedArticlesBelongToTheItemThatQuotesThem() {
        List<Section> sections = read(
                "1. Căn cứ\n\na) Khoản 4 quy định:\n\n“4. Nhiệm kỳ:\n\na) Do điều lệ quy định;\n\nb) Phải báo cáo”.\n\nb) Khoản 5.\n\n2. Đề nghị\n\nGia hạn.\n");

        assertThat(labels(sections.get(0))).containsExactly("a)", "b)");
    }

    @Test
    void aListThatCountsAnewBelongsToTheItemAboveIt() {
        List<Section> sections = read(
                "I. NỘI DUNG\n\n1. Mở sổ.\n\n2. Chia ba bước.\n\n1. Lập;\n\n2. Duyệt;\n\n3. Nộp.\n\n3. Lưu.\n\n4. Hủy.\n");

        assertThat(labels(sections.get(0))).startsWith("1.", "2.");
    }

    @Test
    void aLineThatIsOnlyAnOrgansNameIsTheAssignee() {
        Implementation section = (Implementation)
                read("I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Công nghệ thông tin\n\n- Bố trí máy.\n\n2. Các phòng tham gia đào tạo\n\n- Cử người.\n")
                        .get(0);

        assertThat(section.tasks())
                .flatExtracting(Task::assignees)
                .containsExactly("Phòng Công nghệ thông tin", "Các phòng tham gia đào tạo");
    }

    private static List<String> labels(Section section) {
        List<Provision> provisions =
                section instanceof OtherSection other ? other.provisions() : ((PropagandaContent) section).provisions();
        return provisions.stream().map(Provision::label).toList();
    }

    private static List<Section> read(String body) {
        GuidanceDocument document = GuidanceText.standard()
                .read("SỞ NỘI VỤ\nSố: 7/HD-SNV\n\nHƯỚNG DẪN\nMở sổ\n\nSở Nội vụ hướng dẫn như sau:\n\n" + body)
                .document();
        return document.sections();
    }
}
