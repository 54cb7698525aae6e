package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.CleanDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Defects of the implementation section. */
public final class TaskExamples {

    private static final GuidanceDocument CLEAN = CleanDocuments.party();
    private static final Section AIMS = CLEAN.sections().get(0);
    private static final Section CONTENT = CLEAN.sections().get(1);
    private static final Implementation TASKS = CLEAN.implementation().orElseThrow();

    public static final List<Example> ALL = List.of(
            party("TSK-01", "has no implementation", doc -> doc.sections(List.of(AIMS, CONTENT))),
            party(
                    "TSK-01",
                    "goes on after the implementation",
                    doc -> doc.sections(List.of(
                            AIMS,
                            TASKS.toBuilder().label("II.").build(),
                            CLEAN.propagandaContent().orElseThrow().toBuilder()
                                    .label("III.")
                                    .build()))),
            party(
                    "TSK-02",
                    "has a task for nobody",
                    task(Task.builder()
                            .label("3.")
                            .text("Chủ động bố trí kinh phí.")
                            .build())),
            party(
                            "TSK-03",
                            "sets no deadline",
                            tasks(List.of(
                                    TASKS.tasks().get(1).toBuilder().label("1.").build())))
                    .also("TSK-06"),
            party(
                    "TSK-04",
                    "sets a deadline before its date",
                    task(Task.builder()
                            .label("3.")
                            .assignee("Báo Sơn Hải điện tử")
                            .text("Báo Sơn Hải điện tử hoàn thành trước ngày 01/02/2019.")
                            .deadline(new Deadline("trước ngày 01/02/2019", LocalDate.of(2019, 2, 1)))
                            .build())),
            party(
                    "TSK-05",
                    "gives a task to an organ that does not receive it",
                    task(task("Hội Nông dân tỉnh", "tổ chức"))),
            party("TSK-05", "names the organ for the organisation", doc -> {
                task(task("Các Đảng ủy cơ sở", "lãnh đạo")).accept(doc);
                doc.recipients(List.of())
                        .recipient("Ban tuyên giáo các huyện ủy")
                        .recipient("Báo Sơn Hải")
                        .recipient("Các đảng bộ cơ sở")
                        .archive("Ban Tuyên giáo");
            }),
            party(
                    "TSK-06",
                    "has no task for a recipient that is to carry it out",
                    doc -> doc.recipients(List.of())
                            .recipient("Ban tuyên giáo các huyện ủy", "để thực hiện")
                            .recipient("Báo Sơn Hải")
                            .recipient("Hội Nông dân tỉnh", "để thực hiện")
                            .archive("Ban Tuyên giáo")),
            party(
                    "TSK-06",
                    "has no task for one recipient",
                    doc -> doc.recipients(List.of())
                            .recipient("Ban tuyên giáo các huyện ủy", "để thực hiện")
                            .recipient("Báo Sơn Hải")
                            .recipient("Hội Nông dân tỉnh")
                            .archive("Ban Tuyên giáo")),
            party("TSK-07", "tells its issuer to draft it", task(task("Ban Tuyên giáo Tỉnh ủy", "ban hành hướng dẫn"))),
            party("TSK-08", "has no closing sentence", doc -> doc.closing(List.of())),
            party("TSK-09", "gives one organ two items", task(task("Báo Sơn Hải", "phát hành số chuyên đề"))));

    private TaskExamples() {}

    private static Task task(String assignee, String verb) {
        return Task.builder()
                .label("3.")
                .assignee(assignee)
                .text(assignee + " " + verb + " tuyên truyền.")
                .build();
    }

    private static Consumer<GuidanceDocumentBuilder> task(Task third) {
        List<Task> tasks = new ArrayList<>(TASKS.tasks());
        tasks.add(third);
        return tasks(tasks);
    }

    private static Consumer<GuidanceDocumentBuilder> tasks(List<Task> tasks) {
        return doc -> doc.sections(
                List.of(AIMS, CONTENT, TASKS.toBuilder().tasks(tasks).build()));
    }
}
