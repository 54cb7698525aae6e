package io.github.huongdan.quickstart;

import static io.github.huongdan.model.Provision.paragraph;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;

/** Builds a guidance document in Java and writes it as JSON. The document is the one in {@code examples/documents}, defects included. */
public final class BuildInJava {

    private BuildInJava() {}

    /** Prints the document as JSON. */
    public static void main(String[] args) {
        System.out.println(GuidanceJson.standard().write(document()));
    }

    static GuidanceDocument document() {
        return GuidanceDocument.builder()
                .header(h -> h.system(IssuingSystem.PARTY).code("81-HD/BTGDUK").mark("*"))
                .typeName("HƯỚNG DẪN")
                .subject("Công tác thông tin đối ngoại năm 2017")
                .basis(b -> b.ground(SourceParagraphs.GROUND)
                        .enactingClause("Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:"))
                .aimsAndRequirements(s -> s.label("I.")
                        .heading("MỤC ĐÍCH, YÊU CẦU")
                        .provision("1.", SourceParagraphs.AIM_1)
                        .provision("2.", SourceParagraphs.AIM_2)
                        .provision("3.", SourceParagraphs.AIM_3)
                        .provision("4.", SourceParagraphs.AIM_4))
                .propagandaContent(s -> s.label("II.")
                        .heading("NỘI DUNG TUYÊN TRUYỀN")
                        .provision("1.", SourceParagraphs.CONTENT_1, paragraph(SourceParagraphs.CONTENT_1_BROKEN_OFF))
                        .provision("2.", SourceParagraphs.CONTENT_2, paragraph(SourceParagraphs.CONTENT_2_FURTHER))
                        .provision("3.", SourceParagraphs.CONTENT_3))
                .implementation(s -> s.label("III.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task("1.", "Ban Tuyên giáo Đảng ủy Khối", SourceParagraphs.TASK_1)
                        .task("2.", "Các Đảng ủy, Chi ủy cơ sở", SourceParagraphs.TASK_2))
                .recipient("Ban Tuyên giáo Thành ủy", "để báo cáo")
                .recipient("TT.ĐUK")
                .recipient("Các đảng bộ, chi bộ cơ sở")
                .archive("BTG")
                .signatory("TRƯỞNG BAN", "Lê Ngọc Hạnh")
                .unclassified("D:\\ĐUK\\BTG2017\\HD(H)")
                .build();
    }
}
