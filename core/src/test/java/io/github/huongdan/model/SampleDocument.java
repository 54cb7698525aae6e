package io.github.huongdan.model;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.time.LocalDate;
import java.util.List;

/** A document in which every component of the model holds something of its own. */
final class SampleDocument {

    private SampleDocument() {}

    static GuidanceDocument whole() {
        return GuidanceDocument.builder()
                .header(SampleDocument::header)
                .typeName("HƯỚNG DẪN")
                .subject("về công tác thông tin đối ngoại")
                .addressee("Các chi bộ trực thuộc")
                .basis(b -> b.ground("Căn cứ Hướng dẫn số 26-HD/BTGTU, ngày 07/3/2017 của Ban Tuyên giáo Thành ủy")
                        .enactingClause("Ban Tuyên giáo hướng dẫn như sau:"))
                .preamble("Đoạn mở đầu.")
                .preamble(Table.of(Row.of("Năm", "Số lớp"), Row.of("2016", "12")))
                .aimsAndRequirements(
                        s -> s.label("I.").heading("MỤC ĐÍCH, YÊU CẦU").provision("1.", "Nâng cao nhận thức."))
                .propagandaContent(s -> s.label("II.")
                        .heading("NỘI DUNG TUYÊN TRUYỀN")
                        .provision(Provision.builder()
                                .label("1.")
                                .text("Tuyên truyền biển đảo.")
                                .table(Table.of(Row.of("Nội dung", "Số buổi")))
                                .provision(Provision.paragraph("Đoạn thứ hai."))
                                .provision(Provision.of("a)", "Chủ quyền."))
                                .build()))
                .implementation(
                        s -> s.label("III.").heading("TỔ CHỨC THỰC HIỆN").task(task()))
                .section(OtherSection.builder()
                        .label("IV.")
                        .heading("KINH PHÍ")
                        .provision(Provision.paragraph("Theo quy định."))
                        .build())
                .closing(List.of("Trên đây là hướng dẫn."))
                .recipient("Ban Tuyên giáo Thành ủy", "để báo cáo")
                .archive("BTG")
                .signatory(Signatory.builder()
                        .authority("T/M", "BAN THƯỜNG VỤ")
                        .position("PHÓ BÍ THƯ")
                        .name("Nguyễn Văn An")
                        .build())
                .appendix(Appendix.builder()
                        .label("PHỤ LỤC I")
                        .title("Biểu thống kê")
                        .note("(Kèm theo Hướng dẫn số 81-HD/BTGĐUK)")
                        .paragraph("Đơn vị: người")
                        .block(statistics())
                        .paragraph("NGƯỜI LẬP BIỂU")
                        .build())
                .unclassified("Trang 1")
                .build();
    }

    private static Table statistics() {
        return Table.builder()
                .headerRows(1)
                .row(new Row(List.of(Cell.of("STT"), new Cell("Số lượng\nđến cuối năm", 2, 1))))
                .row("1", null, "40")
                .build();
    }

    static Task task() {
        return Task.builder()
                .label("1.")
                .assignee("Các chi bộ")
                .text("Các chi bộ báo cáo Ban Tuyên giáo trước ngày 15/12/2017.")
                .deadline(new Deadline("trước ngày 15/12/2017", LocalDate.of(2017, 12, 15)))
                .reportTo("Ban Tuyên giáo")
                .provision(Provision.of("-", "Phân công cán bộ."))
                .build();
    }

    private static void header(Header.Builder header) {
        header.system(IssuingSystem.PARTY)
                .title("ĐẢNG CỘNG SẢN VIỆT NAM")
                .motto("Độc lập")
                .superior("ĐẢNG ỦY KHỐI")
                .issuer("BAN TUYÊN GIÁO")
                .code("81-HD/BTGĐUK")
                .place("TP. Hồ Chí Minh")
                .issuedOn(LocalDate.of(2017, 3, 20))
                .mark("*");
    }
}
