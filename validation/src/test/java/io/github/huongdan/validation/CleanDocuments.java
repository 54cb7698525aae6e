package io.github.huongdan.validation;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import java.time.LocalDate;
import java.util.List;

/** Complete documents that no rule finds fault with, written for the tests. */
public final class CleanDocuments {

    private CleanDocuments() {}

    /** A guidance of a provincial propaganda commission of 2019. */
    public static GuidanceDocument party() {
        return GuidanceDocument.builder()
                .header(header -> header.system(IssuingSystem.PARTY)
                        .title("ĐẢNG CỘNG SẢN VIỆT NAM")
                        .superior("TỈNH ỦY SƠN HẢI")
                        .issuer("BAN TUYÊN GIÁO")
                        .mark("*")
                        .code("45-HD/BTGTU")
                        .place("Sơn Hải")
                        .issuedOn(LocalDate.of(2019, 3, 5)))
                .typeName("HƯỚNG DẪN")
                .subject("về tuyên truyền công tác bảo vệ rừng năm 2019")
                .basis(basis -> basis.ground(
                                "Căn cứ Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư về tăng cường công tác bảo vệ rừng")
                        .ground(
                                "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy về phát triển rừng")
                        .enactingClause("Ban Tuyên giáo Tỉnh ủy hướng dẫn công tác tuyên truyền như sau:"))
                .aimsAndRequirements(section -> section.label("I.")
                        .heading("MỤC ĐÍCH, YÊU CẦU")
                        .provision("1.", "Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về vai trò của rừng.")
                        .provision("2.", "Tuyên truyền thường xuyên, đúng trọng tâm, phù hợp với từng địa bàn."))
                .propagandaContent(section -> section.label("II.")
                        .heading("NỘI DUNG TUYÊN TRUYỀN")
                        .provision(Provision.builder()
                                .label("1.")
                                .text("Quán triệt chủ trương của Đảng về bảo vệ rừng giai đoạn 2016-2020.")
                                .provision(Provision.of("a)", "Các văn bản của Trung ương."))
                                .provision(Provision.of("b)", "Các văn bản của tỉnh."))
                                .build())
                        .provision("2.", "Biểu dương gương “người tốt, việc tốt” trong bảo vệ rừng."))
                .implementation(section -> section.label("III.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task(Task.builder()
                                .label("1.")
                                .assignee("Ban tuyên giáo các huyện ủy")
                                .text(
                                        "Ban tuyên giáo các huyện ủy xây dựng kế hoạch, báo cáo kết quả trước ngày 15/11/2019.")
                                .deadline(new Deadline("trước ngày 15/11/2019", LocalDate.of(2019, 11, 15)))
                                .build())
                        .task("2.", "Báo Sơn Hải", "Báo Sơn Hải mở chuyên mục về bảo vệ rừng."))
                .closing(List.of("Trên đây là hướng dẫn tuyên truyền công tác bảo vệ rừng năm 2019."))
                .recipient("Thường trực Tỉnh ủy", "để báo cáo")
                .recipient("Ban tuyên giáo các huyện ủy", "để thực hiện")
                .recipient("Báo Sơn Hải")
                .archive("Ban Tuyên giáo")
                .signatory(Signatory.builder()
                        .authority("K/T", "TRƯỞNG BAN")
                        .position("PHÓ TRƯỞNG BAN")
                        .name("Nguyễn Văn Bình")
                        .build())
                .build();
    }

    /** A guidance of a provincial department of education of 2021. */
    public static GuidanceDocument state() {
        return GuidanceDocument.builder()
                .header(header -> header.system(IssuingSystem.STATE)
                        .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .motto("Độc lập - Tự do - Hạnh phúc")
                        .superior("ỦY BAN NHÂN DÂN TỈNH SƠN HẢI")
                        .issuer("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                        .code("112/HD-SGDĐT")
                        .place("Sơn Hải")
                        .issuedOn(LocalDate.of(2021, 9, 6)))
                .typeName("HƯỚNG DẪN")
                .subject("Về tuyên truyền an toàn giao thông năm học 2021 - 2022")
                .basis(basis -> basis.ground("Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008")
                        .ground(
                                "Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định xử phạt vi phạm hành chính về giao thông")
                        .enactingClause("Sở Giáo dục và Đào tạo hướng dẫn như sau:"))
                .aimsAndRequirements(section -> section.label("I.")
                        .heading("MỤC ĐÍCH, YÊU CẦU")
                        .provision("1.", "Nâng cao ý thức chấp hành pháp luật theo khoản 2 Điều 8 của Luật.")
                        .provision("2.", "Tuyên truyền phù hợp với từng lứa tuổi."))
                .propagandaContent(section -> section.label("II.")
                        .heading("NỘI DUNG TUYÊN TRUYỀN")
                        .provision("1.", "Quy tắc giao thông đường bộ.")
                        .provision("2.", "Văn hóa giao thông trong trường học."))
                .implementation(section -> section.label("III.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task(
                                "1.",
                                "Các trường trực thuộc",
                                "Các trường trực thuộc báo cáo kết quả trước ngày 15/6/2022."))
                .closing(List.of(
                        "Trên đây là hướng dẫn tuyên truyền an toàn giao thông, đề nghị các đơn vị thực hiện./."))
                .recipient("Các trường trực thuộc", "để thực hiện")
                .archive("VT, CTTT")
                .signatory(Signatory.builder()
                        .authority("KT.", "GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Trần Thị Hòa")
                        .build())
                .build();
    }
}
