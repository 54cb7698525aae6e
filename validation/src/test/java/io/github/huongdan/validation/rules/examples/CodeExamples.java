package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;
import static io.github.huongdan.validation.rules.examples.Example.state;
import static io.github.huongdan.validation.rules.examples.Example.stateText;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Defects of the regime and of number and symbol. */
public final class CodeExamples {

    public static final List<Example> ALL = List.of(
            party("REG-01", "has no date", doc -> doc.header(h -> h.issuedOn(null)))
                    .underItsOwnRegime()
                    .also("HDR-08"),
            party(
                            "REG-01",
                            "has no date anywhere",
                            doc -> doc.header(h -> h.issuedOn(null))
                                    .subject("về tuyên truyền công tác bảo vệ rừng")
                                    .basis(basis -> basis.grounds(List.of()).ground("Căn cứ Điều lệ Đảng"))
                                    .sections(List.of())
                                    .closing(List.of()))
                    .underItsOwnRegime()
                    .also("HDR-08", "AIM-01", "CNT-01", "TSK-01"),
            party("REG-03", "adds the national motto", doc -> doc.header(h -> h.motto("Độc lập - Tự do - Hạnh phúc"))),
            state("REG-03", "adds the Party's title", doc -> doc.unclassified("ĐẢNG CỘNG SẢN VIỆT NAM")),
            party("REG-04", "is a plan", doc -> doc.typeName("KẾ HOẠCH").header(h -> h.code("45-KH/BTGTU"))),
            party("REG-04", "is of no known type", doc -> doc.typeName("TẢN VĂN")),
            party(
                            "REG-05",
                            "is a cell's",
                            doc -> doc.header(h -> h.superior("ĐẢNG ỦY XÃ SƠN HẢI")
                                            .issuer("CHI BỘ THÔN ĐÔNG")
                                            .code("05-HD/CB")
                                            .place("Sơn Hải"))
                                    .basis(basis -> basis.enactingClause("Chi bộ hướng dẫn như sau:"))
                                    .signatories(List.of(Signatory.builder()
                                            .authority("T/M", "CHI BỘ")
                                            .position("BÍ THƯ")
                                            .name("Nguyễn Văn Bình")
                                            .build())))
                    .under("PARTY_2026A"),
            party(
                            "REG-05",
                            "is a committee's at the grass roots",
                            doc -> doc.header(h -> h.superior("ĐẢNG ỦY KHỐI SƠN HẢI")
                                            .issuer("ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ")
                                            .code("05-HD/ĐU"))
                                    .basis(basis -> basis.enactingClause("Đảng ủy hướng dẫn như sau:"))
                                    .signatories(List.of(Signatory.builder()
                                            .authority("T/M", "ĐẢNG ỦY")
                                            .position("BÍ THƯ")
                                            .name("Nguyễn Văn Bình")
                                            .build())))
                    .under("PARTY_2026A"),
            party(
                            "REG-06",
                            "names a district organ in 2025",
                            doc -> doc.header(h -> h.issuedOn(LocalDate.of(2025, 8, 4)))
                                    .subject("về tuyên truyền công tác bảo vệ rừng")
                                    .sections(List.of())
                                    .recipients(List.of())
                                    .recipient("Huyện ủy Đông Sơn")
                                    .archive("Văn phòng"))
                    .also("AIM-01", "CNT-01", "TSK-01"),
            party("ID-01", "has no code", doc -> doc.header(h -> h.code((DocumentCode) null))),
            party("ID-01", "left the number blank", code("-HD/BTGTU")),
            party("ID-02", "writes its code as the State does", code("45/HD-BTGTU")),
            party("ID-02", "lost a hyphen", code("45 HD/BTGTU")).also("ID-07"),
            state("ID-03", "writes its code as the Party does", code("112-HD/SGDĐT")),
            partyText("ID-04", "has a colon after Số", "Số 45", "Số: 45"),
            stateText("ID-05", "has no colon after Số", "Số: 112", "Số 112"),
            party("ID-06", "does not pad the number", code("5-HD/BTGTU")),
            party("ID-06", "pads the number twice", code("045-HD/BTGTU")),
            party("ID-07", "has a space in its code", code("45- HD/BTGTU")),
            party("ID-07", "has a space in a cited code", ground("Kế hoạch số 58 - KH/TU")),
            party("ID-08", "abbreviates another type", code("45-KH/BTGTU")),
            party("ID-09", "abbreviates no type of its regime", code("45-HDLT/BTGTU")),
            party("ID-10", "abbreviates another organ", code("45-HD/BTCTU")),
            state("ID-10", "lost the stroke of Đ", code("112/HD-SGDDT")),
            party(
                    "ID-11",
                    "has an Eth for Đ",
                    doc -> doc.header(h -> h.superior("ĐẢNG ỦY KHỐI SƠN HẢI").code("45-HD/BTG\u00d0UK"))),
            state("ID-12", "has a year in its number", code("112/2021/HD-SGDĐT")),
            state(
                    "ID-12",
                    "cites a decree without its year",
                    doc -> doc.basis(
                            basis -> basis.grounds(List.of())
                                    .ground(
                                            "Căn cứ Nghị định số 100/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định xử phạt"))),
            party("ID-13", "has a higher number than a later document", code("48-HD/BTGTU")),
            state(
                    "ID-14",
                    "has the Prime Minister's symbol in wrong capitals",
                    doc -> doc.basis(basis -> basis.grounds(List.of())
                            .ground("Căn cứ Quyết định số 101/QĐ-TTG ngày 23 tháng 01 năm 2017 của Thủ tướng Chính phủ"
                                    + " về an toàn giao thông"))),
            party("ID-14", "has its type in wrong capitals", code("45-Hd/BTGTU")),
            party("ID-16", "has an unknown third group", code("45-HD/BTGTU/xyz")));

    private CodeExamples() {}

    private static Consumer<GuidanceDocumentBuilder> code(String text) {
        return doc -> doc.header(h -> h.code(text));
    }

    private static Consumer<GuidanceDocumentBuilder> ground(String act) {
        return doc -> doc.basis(basis -> basis.grounds(List.of())
                .ground("Thực hiện " + act + ", ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy về phát triển rừng"));
    }
}
