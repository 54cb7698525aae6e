package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;
import static io.github.huongdan.validation.rules.examples.Example.state;
import static io.github.huongdan.validation.rules.examples.Example.stateText;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import java.util.List;
import java.util.function.Consumer;

/** Defects of grounds, enacting clause and citations. */
public final class BasisExamples {

    private static final String PLAN = "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy";
    private static final String DIRECTIVE = "Căn cứ Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư";

    public static final List<Example> ALL = List.of(
            party("BAS-01", "names no ground", doc -> doc.basis(b -> b.grounds(List.of()))),
            party("BAS-02", "has no enacting clause", doc -> doc.basis(b -> b.enactingClause(null))),
            party(
                    "BAS-02",
                    "has no colon after its enacting clause",
                    doc -> doc.basis(b -> b.enactingClause("Ban Tuyên giáo Tỉnh ủy hướng dẫn như sau"))),
            party(
                    "BAS-03",
                    "is enacted by another organ",
                    doc -> doc.basis(b -> b.enactingClause("Ban Tổ chức Tỉnh ủy hướng dẫn như sau:"))),
            party(
                    "BAS-04",
                    "cites without date",
                    grounds("Thực hiện Kế hoạch số 58-KH/TU của Tỉnh ủy về phát triển rừng")),
            party(
                    "BAS-04",
                    "cites without organ",
                    grounds("Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 về phát triển rừng")),
            party(
                    "BAS-04",
                    "cites without subject",
                    grounds("Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy")),
            party("BAS-04", "cites by subject alone", grounds("Thực hiện Kế hoạch số 58-KH/TU về phát triển rừng")),
            party("BAS-04", "cites by organ alone", grounds("Thực hiện Kế hoạch số 58-KH/TU của Tỉnh ủy")),
            party("BAS-04", "cites by date alone", grounds("Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018")),
            party("BAS-04", "cites by code alone", grounds("Thực hiện Kế hoạch số 58-KH/TU")),
            party(
                    "BAS-06",
                    "leaves the comma out once",
                    grounds(
                            DIRECTIVE + " về bảo vệ rừng",
                            PLAN.replace("TU, ngày", "TU ngày") + " về phát triển rừng")),
            party(
                    "BAS-07",
                    "cites a Party act in the State's order",
                    grounds(PLAN.replace("58-KH/TU", "58/KH-TU") + " về rừng")),
            party(
                    "BAS-07",
                    "cites a State act in the Party's order",
                    grounds("Căn cứ Quyết định số 101-QĐ/TTg, ngày 23/01/2017 của Thủ tướng Chính phủ về bảo vệ rừng")),
            party(
                    "BAS-08",
                    "cites a plan by a notice's symbol",
                    grounds(PLAN.replace("58-KH", "58-TB") + " về phát triển rừng")),
            party(
                    "BAS-10",
                    "gives one act two titles",
                    grounds(PLAN + " về phát triển rừng", PLAN + " về xây dựng nông thôn mới")),
            party(
                    "BAS-11",
                    "gives one act two dates",
                    grounds(PLAN + " về phát triển rừng", PLAN.replace("20/9", "21/9") + " về phát triển rừng")),
            party(
                    "BAS-11",
                    "gives one act two organs",
                    grounds(
                            DIRECTIVE + " về bảo vệ rừng",
                            DIRECTIVE.replace("Ban Bí thư", "Bộ Chính trị") + " về bảo vệ rừng")),
            state(
                    "BAS-15",
                    "cites a law by number",
                    grounds("Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019")),
            state("BAS-15", "cites a law without date", grounds("Căn cứ Luật Giáo dục")),
            state(
                    "BAS-16",
                    "rests on a consolidated text",
                    grounds(
                            "Căn cứ Văn bản hợp nhất số 01/VBHN-BGDĐT ngày 12 tháng 01 năm 2021 của Bộ Giáo dục và Đào tạo")),
            stateText("BAS-17", "has dashes before its grounds", "Căn cứ Luật", "- Căn cứ Luật"),
            partyText("BAS-18", "ends a ground with a comma", "bảo vệ rừng;", "bảo vệ rừng,"),
            partyText("BAS-18", "ends the last ground with a semicolon", "phát triển rừng,", "phát triển rừng;"),
            party(
                    "BAS-21",
                    "writes terms in two ways",
                    grounds(
                            "Căn cứ Kết luận số 16-KL/TW, ngày 14/02/2012 của Bộ Chính trị khóa XI về thông tin",
                            "Căn cứ Chỉ thị số 26-CT/TW, ngày 10/9/2008 của Ban Bí thư (khóa X) về đối ngoại")),
            party(
                    "BAS-22",
                    "writes dates in two ways",
                    grounds(
                            DIRECTIVE + " về bảo vệ rừng",
                            PLAN.replace("20/9/2018", "20 tháng 9 năm 2018") + " về phát triển rừng")),
            party("BAS-23", "does not pad a cited date", grounds(PLAN.replace("20/9", "2/9") + " về phát triển rừng")),
            party(
                    "BAS-23",
                    "pads a cited month in words",
                    grounds(PLAN.replace("20/9/2018", "20 tháng 09 năm 2018") + " về phát triển rừng")),
            party(
                    "BAS-24",
                    "uses a short form out of nowhere",
                    doc -> doc.preamble(List.of("Thời gian qua, việc thực hiện Kết luận 16 đã đạt kết quả."))),
            party("BAS-26", "repeats the type in a title", grounds(PLAN + " về kế hoạch phát triển rừng")));

    private BasisExamples() {}

    public static Consumer<GuidanceDocumentBuilder> grounds(String... texts) {
        return doc -> doc.basis(basis -> {
            basis.grounds(List.of());
            List.of(texts).forEach(basis::ground);
        });
    }
}
