package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.state;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.ProvisionsBuilder;
import io.github.huongdan.validation.CleanDocuments;
import java.util.List;
import java.util.function.Consumer;

/** Defects of aims, content and division. */
public final class DivisionExamples {

    private static final GuidanceDocument CLEAN = CleanDocuments.party();
    private static final AimsAndRequirements AIMS = CLEAN.aimsAndRequirements().orElseThrow();
    private static final PropagandaContent CONTENT = CLEAN.propagandaContent().orElseThrow();
    private static final Implementation TASKS = CLEAN.implementation().orElseThrow();
    private static final String LONG_CLAUSE =
            "Tiếp tục triển khai hiệu quả các nhiệm vụ bảo vệ rừng, phòng cháy, chữa cháy"
                    + " rừng theo các văn bản của cấp trên đã ban hành.";

    public static final List<Example> ALL = List.of(
            party(
                    "AIM-01",
                    "has no aims",
                    doc -> doc.sections(List.of(
                            CONTENT.toBuilder().label("I.").build(),
                            TASKS.toBuilder().label("II.").build()))),
            party(
                    "AIM-02",
                    "puts its aims after the content",
                    doc -> doc.sections(List.of(
                            CONTENT.toBuilder().label("I.").build(),
                            AIMS.toBuilder().label("II.").build(),
                            TASKS))),
            party("AIM-03", "has no item among its aims", aims(section -> section.provisions(List.of()))),
            party(
                    "AIM-03",
                    "has an empty item among its aims",
                    aims(section ->
                            section.provision(Provision.builder().label("3.").build()))),
            party(
                    "AIM-04",
                    "has one item for aims and requirements",
                    aims(section -> section.provisions(List.of(Provision.of("1.", "Nâng cao nhận thức."))))),
            party(
                    "AIM-05",
                    "begins an aim with a noun",
                    aims(section -> section.provision("3.", "Việc tuyên truyền phải thường xuyên."))),
            party(
                    "CNT-09",
                    "has a sentence without predicate",
                    aims(section -> section.provision("3.", "Kết quả 5 năm bảo vệ rừng trên địa bàn tỉnh."))),
            party(
                    "CNT-13",
                    "writes an organ in two ways",
                    aims(section -> section.provision(
                            "3.", "Phối hợp với Ban Tuyên giáo Tỉnh ủy; mời ban Tuyên giáo Tỉnh ủy."))),
            party(
                    "CNT-13",
                    "abbreviates a field in two ways",
                    aims(section -> section.provision("3.", "Phối hợp với Sở GD&ĐT, các phòng GDĐT."))),
            party(
                    "CNT-14",
                    "misquotes a motto",
                    aims(section -> section.provision(
                            "3.",
                            "Thực hiện phương châm “chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng”."))),
            party(
                    "CNT-01",
                    "has no content",
                    doc -> doc.sections(
                            List.of(AIMS, TASKS.toBuilder().label("II.").build()))),
            party(
                    "CNT-02",
                    "skips a Roman number",
                    doc -> doc.sections(List.of(
                            AIMS, CONTENT, TASKS.toBuilder().label("IV.").build()))),
            party("CNT-03", "skips a number", aims(section -> section.provision("4.", "Phối hợp chặt chẽ."))),
            party(
                    "CNT-04",
                    "changes the separator of items",
                    aims(section -> section.provision("3-", "Phối hợp chặt chẽ."))),
            party(
                    "CNT-04",
                    "changes the separator of sections",
                    doc -> doc.sections(
                            List.of(AIMS, CONTENT.toBuilder().label("II-").build(), TASKS))),
            party("CNT-05", "skips the letter đ", letters("a)", "b)", "c)", "d)", "e)")),
            party("CNT-05", "uses the letter f", letters("a)", "b)", "c)", "d)", "đ)", "e)", "f)")),
            party(
                    "CNT-06",
                    "puts letters under a Roman number",
                    aims(section -> section.provisions(List.of(
                            Provision.of("a)", "Nâng cao nhận thức."), Provision.of("b)", "Phối hợp chặt chẽ."))))),
            party("CNT-07", "has a heading in small letters", aims(section -> section.heading("Mục đích, yêu cầu"))),
            party("CNT-07", "has a colon after a heading", aims(section -> section.heading("MỤC ĐÍCH, YÊU CẦU:"))),
            party(
                    "CNT-08",
                    "breaks a paragraph off",
                    aims(section -> section.provision(Provision.builder()
                            .label("3.")
                            .text("Huy động sức mạnh của cả hệ thống chính trị trong việc bảo vệ")
                            .provision(Provision.paragraph("và phát triển rừng."))
                            .build()))),
            party(
                    "CNT-10",
                    "repeats a long clause",
                    doc -> doc.sections(List.of(
                            AIMS.toBuilder().provision("3.", LONG_CLAUSE).build(),
                            CONTENT.toBuilder().provision("3.", LONG_CLAUSE).build(),
                            TASKS))),
            party(
                    "CNT-11",
                    "spaces a range unevenly",
                    aims(section -> section.provision("3.", "Tổng kết giai đoạn 2011- 2015."))),
            party(
                    "CNT-11",
                    "has a range that runs backwards",
                    aims(section -> section.provision("3.", "Tổng kết giai đoạn 2015-2011."))),
            party(
                    "CNT-11",
                    "writes ranges in two ways",
                    aims(section -> section.provision("3.", "Tổng kết giai đoạn 2011 - 2015."))),
            state("CNT-12", "writes điều without capital", closing("Trên đây là hướng dẫn theo điều 8 của Luật./.")),
            state("CNT-12", "writes khoản with a capital", closing("Trên đây là hướng dẫn theo Khoản 2 Điều 8./.")),
            state("CNT-15", "ends with a full stop alone", closing("Trên đây là hướng dẫn tuyên truyền.")),
            party("CNT-15", "ends with ./. under the rules of 2026", closing("Trên đây là hướng dẫn tuyên truyền./."))
                    .under("PARTY_2026B"),
            party(
                    "CNT-16",
                    "is headed as propaganda but is about something else",
                    doc -> doc.subject("về công tác thông tin đối ngoại")),
            party(
                    "CNT-20",
                    "has a heading run into its text",
                    doc -> doc.sections(List.of(
                            AIMS,
                            CONTENT.toBuilder()
                                    .heading("NỘI DUNG. Quán triệt chủ trương, đường lối của Đảng về bảo vệ rừng")
                                    .build(),
                            TASKS))),
            party(
                            "CNT-20",
                            "has text behind a heading's colon",
                            doc -> doc.sections(List.of(
                                    AIMS,
                                    CONTENT.toBuilder()
                                            .provisions(
                                                    List.of(Provision.paragraph("Tuyên truyền về vai trò của rừng.")))
                                            .build(),
                                    TASKS)))
                    .typed("NỘI DUNG TUYÊN TRUYỀN\n\n", "NỘI DUNG TUYÊN TRUYỀN: "),
            party(
                    "CNT-18",
                    "names another weekday than the date's",
                    aims(section -> section.provision("3.", "Khai mạc sáng thứ Ba, ngày 01/4/2019."))),
            party(
                    "CNT-19",
                    "has a range that ends before it begins",
                    aims(section -> section.provision("3.", "Tuyên truyền từ ngày 15/9/2019 đến ngày 15/8/2019."))),
            party(
                    "CNT-19",
                    "begins a range of weeks with last year's number",
                    aims(section -> section.provision("3.", "Thời gian triển khai: 10/6/2018 - 05/7/2019."))));

    private DivisionExamples() {}

    public static Consumer<GuidanceDocumentBuilder> aims(Consumer<ProvisionsBuilder<AimsAndRequirements>> change) {
        ProvisionsBuilder<AimsAndRequirements> aims = AIMS.toBuilder();
        change.accept(aims);
        return doc -> doc.sections(List.of(aims.build(), CONTENT, TASKS));
    }

    private static Consumer<GuidanceDocumentBuilder> letters(String... labels) {
        Provision.Builder item = Provision.builder().label("1.").text("Nội dung trọng tâm:");
        for (String label : labels) {
            item.provision(Provision.of(label, "Các văn bản của cấp trên."));
        }
        PropagandaContent content =
                CONTENT.toBuilder().provisions(List.of(item.build())).build();
        return doc -> doc.sections(List.of(AIMS, content, TASKS));
    }

    private static Consumer<GuidanceDocumentBuilder> closing(String text) {
        return doc -> doc.closing(List.of(text));
    }
}
