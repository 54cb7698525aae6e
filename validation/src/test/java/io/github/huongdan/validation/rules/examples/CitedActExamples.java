package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.BasisExamples.grounds;
import static io.github.huongdan.validation.rules.examples.DivisionExamples.aims;
import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.state;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Defects of cited acts that other acts, dates or a registry show. */
public final class CitedActExamples {

    private static final String DIRECTIVE =
            "Căn cứ Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư về tăng cường công tác bảo vệ rừng";
    private static final String PLAN =
            "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy về phát triển rừng";
    private static final String STRATEGY = "Căn cứ Kết luận số 16-KL/TW, ngày 14/02/2012 của Bộ Chính trị về ";

    private static final String DECREE =
            "Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định xử phạt vi phạm hành chính";
    private static final String LONG_TITLE = "phát triển rừng bền vững trên địa bàn tỉnh";

    public static final List<Example> ALL = List.of(
            party(
                    "REG-02",
                    "follows the regulation that 36-HD/VPTW replaced",
                    closing(
                            "Văn bản trình bày theo Hướng dẫn số 11-HD/VPTW, ngày 28/5/2004 của Văn phòng Trung ương về thể thức"
                                    + " văn bản của Đảng.")),
            state(
                    "REG-02",
                    "follows a regulation that nothing known replaced",
                    closing(
                            "Văn bản trình bày theo Thông tư số 77/2003/TT-BNV ngày 01 tháng 7 năm 2003 của Bộ Nội vụ về thể"
                                    + " thức văn bản./.")),
            state("REG-02", "follows a decree of the year after", doc -> {
                        closing(
                                        "Văn bản trình bày theo Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư./.")
                                .accept(doc);
                        doc.header(h -> h.issuedOn(LocalDate.of(2019, 9, 6)))
                                .subject("Về tuyên truyền an toàn giao thông")
                                .basis(b -> b.grounds(List.of())
                                        .ground("Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008"));
                    })
                    .also("BAS-04"),
            party(
                    "BAS-05",
                    "repeats what its ground says of an act",
                    aims(section -> section.provision("3.", PLAN + "."))),
            party(
                    "BAS-09",
                    "gives the Centre's symbol to a province",
                    grounds(DIRECTIVE.replace("Ban Bí thư", "Tỉnh ủy Sơn Hải"), PLAN)),
            state(
                    "BAS-09",
                    "gives the Prime Minister's symbol to the Government",
                    grounds(
                            "Căn cứ Chỉ thị số 18/CT-TTg ngày 06 tháng 9 năm 2012 của Chính phủ về an toàn giao thông")),
            party(
                    "BAS-12",
                    "gives a known act another title",
                    grounds(STRATEGY + "“Chiến lược đối ngoại và thông tin đối ngoại giai đoạn 2011-2020”", PLAN)),
            party(
                    "BAS-12",
                    "gives a known act another date",
                    grounds(
                            STRATEGY.replace("14/02/2012", "15/02/2012")
                                    + "“Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020”",
                            PLAN)),
            party(
                    "BAS-13",
                    "cites an act of the year after",
                    grounds(DIRECTIVE, PLAN, PLAN.replace("58-KH", "60-KH").replace("20/9/2018", "20/9/2020"))),
            party(
                    "BAS-13",
                    "has an act carry out a later one",
                    grounds(
                            DIRECTIVE,
                            "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy về thực hiện Chỉ thị số"
                                    + " 31-CT/TW, ngày 05/12/2018 của Ban Bí thư về bảo vệ rừng")),
            party(
                    "BAS-13",
                    "has an act carry out a later congress's resolution",
                    grounds(
                            "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2013 của Ban Thường vụ Tỉnh ủy về triển khai thực hiện"
                                    + " Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng")),
            party("BAS-14", "rests on a letter that was ended", doc -> {
                        grounds(
                                        "Căn cứ Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương về công tác văn thư")
                                .accept(doc);
                        doc.header(h -> h.issuedOn(LocalDate.of(2026, 3, 5)).code("45-HD/BTGTU"))
                                .subject("về tuyên truyền công tác bảo vệ rừng")
                                .sections(List.of());
                    })
                    .also("AIM-01", "CNT-01", "TSK-01"),
            state(
                    "BAS-19",
                    "puts a decree before a law",
                    grounds(
                            "Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định xử phạt vi phạm"
                                    + " hành chính về giao thông",
                            "Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008")),
            state(
                    "BAS-19",
                    "puts its competence last",
                    grounds(
                            "Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008",
                            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015")),
            party(
                    "BAS-20",
                    "gives an act to a term that was over",
                    grounds(DIRECTIVE.replace("Ban Bí thư", "Ban Bí thư khóa XI"), PLAN)),
            party(
                    "BAS-25",
                    "gives a short name and does not use it",
                    grounds(DIRECTIVE + " (sau đây gọi tắt là Chỉ thị 13)", PLAN)),
            party("BAS-25", "uses a short name before giving it", doc -> {
                aims(section -> section.provision("3.", "Triển khai CTBVR.")).accept(doc);
                doc.closing(List.of(
                        "Trên đây là hướng dẫn tuyên truyền Chương trình quốc gia bảo vệ rừng (gọi tắt là CTBVR).",
                        "Các đơn vị báo cáo kết quả thực hiện CTBVR."));
            }),
            state(
                            "BAS-27",
                            "cites an act of a year to come",
                            grounds(DECREE.replace("100/2019", "100/2029").replace(" ngày 30 tháng 12 năm 2019", "")))
                    .also("BAS-04"),
            state("BAS-27", "has a digit too many in a year", grounds(DECREE.replace("100/2019", "100/20199"))),
            state(
                    "BAS-27",
                    "has another year in a code than in its date",
                    grounds(DECREE.replace("100/2019", "100/2018"))),
            party(
                    "BAS-27",
                    "dates an act before the Party",
                    grounds(DIRECTIVE.replace("12/01/2017", "12/01/1017"), PLAN)),
            party(
                    "BAS-28",
                    "cites an act by two numbers",
                    grounds(
                            PLAN.replace("phát triển rừng", LONG_TITLE),
                            PLAN.replace("phát triển rừng", LONG_TITLE).replace("58-KH", "85-KH"))),
            party("BAS-29", "uses another short form than the one given", doc -> {
                grounds(DIRECTIVE + " (sau đây gọi tắt là Chỉ thị 13)", PLAN).accept(doc);
                doc.closing(List.of("Trên đây là hướng dẫn thực hiện Chỉ thị 13; báo cáo kết quả thực hiện CT 13."));
            }),
            party("BAS-29", "gives two short names", doc -> {
                doc.preamble(
                        List.of(
                                "Chương trình quốc gia bảo vệ rừng (gọi tắt là CTBVR), Chương trình quốc gia bảo vệ rừng (gọi tắt là Chương trình)."));
                doc.closing(List.of("Trên đây là hướng dẫn thực hiện CTBVR; các đơn vị thực hiện Chương trình."));
            }));

    private CitedActExamples() {}

    private static Consumer<GuidanceDocumentBuilder> closing(String text) {
        return doc -> doc.closing(List.of(text));
    }
}
