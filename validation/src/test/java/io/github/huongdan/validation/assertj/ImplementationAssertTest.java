package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImplementationAssertTest {

    private static final String TASKS = "1. Phòng văn hóa, Đoàn xã treo cờ. | 2. Báo Sơn Hải đưa tin.";
    private static final String FIRST = "/sections/2/tasks/0/";

    private final ImplementationAssert implementation =
            assertThat(Samples.DOCUMENT).implementation();
    private final TaskAssert task = implementation.task(1);
    private final TaskAssert openTask = implementation.task(2);

    @Test
    void theLabelIsCompared() {
        implementation.hasLabel("III.");
        assertFails(
                () -> implementation.hasLabel("III"),
                "expected label",
                "III",
                "but was",
                "III.",
                "pointer",
                "/sections/2/label");
    }

    @Test
    void theHeadingIsCompared() {
        implementation.hasHeading("TỔ CHỨC THỰC HIỆN");
        assertFails(
                () -> implementation.hasHeading("THỰC HIỆN"),
                "expected heading",
                "THỰC HIỆN",
                "but was",
                "TỔ CHỨC THỰC HIỆN",
                "pointer",
                "/sections/2/heading");
    }

    @Test
    void tasksAreCounted() {
        implementation.hasTasks(2);
        assertFails(
                () -> implementation.hasTasks(1),
                "expected number of tasks",
                "1",
                "but was",
                "2",
                "tasks",
                TASKS,
                "pointer",
                "/sections/2/tasks");
        assertFails(
                () -> implementation.task(9),
                "expected number of tasks",
                "at least 9",
                "but was",
                "2",
                "tasks",
                TASKS,
                "pointer",
                "/sections/2/tasks");
    }

    @Test
    void theLabelOfATaskIsCompared() {
        task.hasLabel("1.");
        assertFails(() -> task.hasLabel("2."), "expected label", "2.", "but was", "1.", "pointer", FIRST + "label");
    }

    @Test
    void anAssigneeIsFoundAmongOthers() {
        task.isAssignedTo("Đoàn xã").isAssignedTo("Phòng văn hóa");
        assertFails(
                () -> task.isAssignedTo("Báo Sơn Hải"),
                "expected assignee",
                "Báo Sơn Hải",
                "assignees",
                "Phòng văn hóa | Đoàn xã",
                "pointer",
                FIRST + "assignees");
    }

    @Test
    void allAssigneesAreCompared() {
        task.isAssignedOnlyTo("Phòng văn hóa", "Đoàn xã");
        assertFails(
                () -> task.isAssignedOnlyTo("Phòng văn hóa"),
                "expected assignees",
                "Phòng văn hóa",
                "but was",
                "Phòng văn hóa | Đoàn xã",
                "pointer",
                FIRST + "assignees");
        assertFails(
                openTask::isAssignedOnlyTo,
                "expected assignees",
                "none",
                "but was",
                "Báo Sơn Hải",
                "pointer",
                "/sections/2/tasks/1/assignees");
    }

    @Test
    void theTextIsCompared() {
        openTask.hasText("Báo Sơn Hải đưa tin.");
        assertFails(
                () -> openTask.hasText(null),
                "expected text",
                "absent",
                "but was",
                "Báo Sơn Hải đưa tin.",
                "pointer",
                "/sections/2/tasks/1/text");
    }

    @Test
    void wordsAreFoundInTheText() {
        openTask.containsText("đưa tin");
        assertFails(
                () -> openTask.containsText("viết"),
                "expected text containing",
                "viết",
                "but was",
                "Báo Sơn Hải đưa tin.",
                "pointer",
                "/sections/2/tasks/1/text");
    }

    @Test
    void theDayOfTheDeadlineIsCompared() {
        task.isDueOn(LocalDate.of(2021, 4, 15));
        openTask.isDueOn(null);
        assertFails(
                () -> task.isDueOn(LocalDate.of(2021, 4, 16)),
                "expected deadline",
                "2021-04-16",
                "but was",
                "2021-04-15",
                "in words",
                "trước ngày 15/4/2021",
                "pointer",
                FIRST + "deadline");
    }

    @Test
    void theWordsOfTheDeadlineAreCompared() {
        task.hasDeadline("trước ngày 15/4/2021");
        openTask.hasDeadline(null);
        assertFails(
                () -> openTask.hasDeadline("hằng quý"),
                "expected deadline",
                "hằng quý",
                "but was",
                "absent",
                "pointer",
                "/sections/2/tasks/1/deadline");
    }

    @Test
    void whomToReportToIsCompared() {
        task.isReportedTo("Sở Văn hóa");
        assertFails(
                () -> task.isReportedTo("UBND tỉnh"),
                "expected reportTo",
                "UBND tỉnh",
                "but was",
                "Sở Văn hóa",
                "pointer",
                FIRST + "reportTo");
    }

    @Test
    void whatStandsBelowATaskIsCounted() {
        task.hasProvisions(1).provision(1).hasLabel(null).hasText("Kiểm tra mỗi ngày.");
        assertFails(
                () -> openTask.hasProvisions(1),
                "expected number of provisions",
                "1",
                "but was",
                "0",
                "provisions",
                "none",
                "pointer",
                "/sections/2/tasks/1/provisions");
        assertFails(
                () -> task.provision(2),
                "expected number of provisions",
                "at least 2",
                "but was",
                "1",
                "provisions",
                "Kiểm tra mỗi ngày.",
                "pointer",
                FIRST + "provisions");
    }
}
