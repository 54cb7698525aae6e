package io.github.huongdan.validation.assertj;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import java.time.LocalDate;
import java.util.List;

/** A document with something in every part, written for the tests. */
final class Samples {

    static final GuidanceDocument DOCUMENT = GuidanceDocument.builder()
            .header(h -> h.system(IssuingSystem.STATE)
                    .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .motto("Độc lập - Tự do - Hạnh phúc")
                    .superior("UBND TỈNH SƠN HẢI")
                    .issuer("SỞ VĂN HÓA")
                    .code("05/HD-SVH")
                    .place("Sơn Hải")
                    .issuedOn(LocalDate.of(2021, 3, 9))
                    .mark("HỎA TỐC"))
            .typeName("HƯỚNG DẪN")
            .subject("Treo cờ ngày hội")
            .addressee("Các phòng văn hóa")
            .basis(b -> b.ground("Căn cứ Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy khóa X về văn hóa cơ sở")
                    .enactingClause("Sở Văn hóa hướng dẫn như sau:"))
            .preamble(List.of("Ngày hội năm nay tổ chức tại các xã."))
            .aimsAndRequirements(
                    s -> s.label("I.").heading("MỤC ĐÍCH, YÊU CẦU").provision("1.", "Tạo không khí vui tươi."))
            .propagandaContent(s -> s.label("II.")
                    .heading("NỘI DUNG")
                    .provision(
                            "1.",
                            "Treo cờ trước mỗi nhà.",
                            Provision.of("a)", "Cờ mới."),
                            Provision.of("b)", "Cán thẳng."))
                    .provision("2.", "Treo băng rôn ở nơi đông người."))
            .implementation(s -> s.label("III.")
                    .heading("TỔ CHỨC THỰC HIỆN")
                    .task(Task.builder()
                            .label("1.")
                            .assignee("Phòng văn hóa")
                            .assignee("Đoàn xã")
                            .text("Phòng văn hóa, Đoàn xã treo cờ.")
                            .deadline(new Deadline("trước ngày 15/4/2021", LocalDate.of(2021, 4, 15)))
                            .reportTo("Sở Văn hóa")
                            .provision(Provision.paragraph("Kiểm tra mỗi ngày."))
                            .build())
                    .task("2.", "Báo Sơn Hải", "Báo Sơn Hải đưa tin."))
            .closing(List.of("Trên đây là hướng dẫn treo cờ."))
            .recipient("UBND tỉnh", "để báo cáo")
            .recipient("Các phòng văn hóa")
            .archive("VT")
            .signatory(Signatory.builder()
                    .authority("KT.", "GIÁM ĐỐC")
                    .position("PHÓ GIÁM ĐỐC")
                    .name("Trần Thị Lan")
                    .build())
            .unclassified("Trang 1")
            .build();

    static final GuidanceDocument EMPTY = GuidanceDocument.builder().build();

    private Samples() {}
}
