package io.github.huongdan.serialization;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.model.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A document in which every component of every type has a value, and what JSON and XML make of it. */
public final class SampleDocument {

    private SampleDocument() {}

    public static GuidanceDocument full() {
        Citation decree = Citation.builder(
                        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ khóa XIV về công tác văn thư")
                .type("NĐ")
                .code(DocumentCode.normative(30, 2020, "NĐ", "CP"))
                .issuedOn(LocalDate.of(2020, 3, 5))
                .issuer("Chính phủ")
                .term("XIV")
                .subject("công tác văn thư")
                .build();
        Task task = Task.builder()
                .label("1.")
                .assignee("Phòng Giáo dục và Đào tạo")
                .assignee("các trường")
                .text("Phòng Giáo dục và Đào tạo, các trường: báo cáo trước ngày 15/12/2021.")
                .deadline(new Deadline("trước ngày 15/12/2021", LocalDate.of(2021, 12, 15)))
                .reportTo("Sở Giáo dục và Đào tạo")
                .provision(Provision.of("a)", "Lập danh sách \"đề nghị\" & phụ lục <A>."))
                .build();
        return GuidanceDocument.builder()
                .header(header -> header.system(IssuingSystem.STATE)
                        .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .motto("Độc lập - Tự do - Hạnh phúc")
                        .superior("ỦY BAN NHÂN DÂN TỈNH")
                        .issuer("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                        .code(new DocumentCode("12/HD- SGDĐT/nb", 12, null, "HD", "SGDĐT", "nb"))
                        .place("Hạ Long")
                        .issuedOn(LocalDate.of(2021, 11, 2))
                        .mark("HỎA TỐC"))
                .typeName("HƯỚNG DẪN")
                .subject("Công tác văn thư năm học 2021 - 2022")
                .addressee("Các phòng giáo dục và đào tạo")
                .basis(new Basis(
                        List.of(new LegalBasis("Căn cứ " + decree.text(), List.of(decree))), "Sở hướng dẫn như sau:"))
                .preamble("Năm học này có nhiều việc mới.")
                .preamble(new Table(1, List.of(Row.of("Cấp học", "Số trường"), Row.of("Tiểu học", "120"))))
                .aimsAndRequirements(section ->
                        section.label("I.").heading("MỤC ĐÍCH, YÊU CẦU").provision("1.", "Thống nhất cách làm."))
                .propagandaContent(section -> section.label("II.")
                        .heading("NỘI DUNG")
                        .provision(new Provision(
                                "1.", "Dòng một\n\tdòng hai.", List.of(Provision.paragraph("Đoạn tiếp."))))
                        .table(numbers()))
                .implementation(section ->
                        section.label("III.").heading("TỔ CHỨC THỰC HIỆN").task(task))
                .section(OtherSection.builder()
                        .label("IV.")
                        .heading("PHỤ LỤC")
                        .provision("-", "Mẫu 😀 1")
                        .build())
                .closing(List.of("Trên đây là hướng dẫn của Sở."))
                .recipient("Như trên", "để thực hiện")
                .archive("VT, VP")
                .signatory(Signatory.builder()
                        .authority("KT.", "GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Trần Thị B")
                        .build())
                .appendix(Appendix.builder()
                        .label("PHỤ LỤC I")
                        .title("DANH MỤC HỒ SƠ")
                        .note("(Kèm theo Hướng dẫn số 12/HD-SGDĐT)")
                        .paragraph("Đơn vị: …")
                        .block(Table.of(Row.of("1", "Sổ & lịch")))
                        .paragraph("NGƯỜI LẬP")
                        .build())
                .unclassified(List.of("C:\\VT\\2021"))
                .build();
    }

    /** The same with nothing that format 1.0 does not have. */
    public static GuidanceDocument withoutTablesAndAppendices() {
        GuidanceDocument full = full();
        PropagandaContent content = full.propagandaContent().orElseThrow();
        List<Section> sections = new ArrayList<>(full.sections());
        sections.set(
                sections.indexOf(content),
                content.toBuilder()
                        .provisions(content.provisions().subList(0, 1))
                        .build());
        return full.toBuilder()
                .preamble(full.preambleTexts())
                .sections(sections)
                .appendices(List.of())
                .build();
    }

    private static Table numbers() {
        return Table.builder()
                .headerRows(2)
                .row(new Row(List.of(new Cell("Đơn vị", 1, 2), new Cell("Số học sinh\n(đến ngày 30/9)", 2, 1))))
                .row("Nam", "Nữ")
                .row("Trường A", "210", null)
                .build();
    }

    public static byte[] json() {
        return resource("full.json");
    }

    public static byte[] xml() {
        return resource("full.xml");
    }

    /** What format 1.0 made of {@link #withoutTablesAndAppendices()}. */
    public static byte[] firstJson() {
        return resource("full-1.0.json");
    }

    /** The same in XML. */
    public static byte[] firstXml() {
        return resource("full-1.0.xml");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = SampleDocument.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
