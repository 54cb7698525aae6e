package io.github.huongdan.validation.rules.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which recipients have no task, which tasks have nobody, and who has two. */
class TaskedMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Hội Nông dân (để thực hiện) | Hội Nông dân viết bài. | -
            Hội Nông dân (để thực hiện) | Báo Sơn Hải viết bài. | /recipients/0/name name=Hội Nông dân
            Hội Nông dân (để thực hiện) | Báo Sơn Hải phối hợp với hội nông dân. | -
            Hội Nông dân (để báo cáo) | Báo Sơn Hải viết bài. | -
            Hội Nông dân | Báo Sơn Hải viết bài. | -
            Hội Nông dân; Báo Sơn Hải | Báo Sơn Hải viết bài. | /recipients/0/name name=Hội Nông dân
            Báo Sơn Hải; Hội Nông dân | Báo Sơn Hải viết bài. | /recipients/1/name name=Hội Nông dân
            Hội Nông dân; Hội Phụ nữ; Báo Sơn Hải | Báo Sơn Hải viết bài. | -
            Hội Nông dân (để thực hiện); Hội Phụ nữ; Báo Sơn Hải | Báo Sơn Hải viết bài. | \
            /recipients/0/name name=Hội Nông dân & /recipients/1/name name=Hội Phụ nữ
            Hội Nông dân (để biết); Hội Phụ nữ; Báo Sơn Hải | Báo Sơn Hải viết bài. | /recipients/1/name name=Hội Phụ nữ
            Các đảng ủy xã (để thực hiện) | Đảng bộ xã viết bài. | -
            Các đảng bộ xã (để thực hiện) | Các đảng ủy xã viết bài. | -
            Chi bộ trường (để thực hiện) | Chi ủy trường viết bài. | -
            Đảng ủy xã (để thực hiện) | Đảng bộ trường viết bài. | /recipients/0/name name=Đảng ủy xã
            Đảng ủy xã (để thực hiện) | Chi bộ xã viết bài. | /recipients/0/name name=Đảng ủy xã
            Sở Bộ xã (để thực hiện) | Sở Ủy xã viết bài. | /recipients/0/name name=Sở Bộ xã
            Đảng (để thực hiện) | Đảng viết bài. | -
            Ban Chỉ đạo phòng chống cháy rừng (để thực hiện) | Ban Chỉ đạo phòng chống viết bài. | -
            Ban Chỉ đạo phòng chống cháy rừng (để thực hiện) | Ban Chỉ đạo phòng viết bài. | \
            /recipients/0/name name=Ban Chỉ đạo phòng chống cháy rừng
            Hội Nông dân (để thực hiện); Hội Nông dân tỉnh (để thực hiện) | Hội Nông dân tỉnh viết bài. | -
            Hội Nông dân (để thực hiện); Hội Nông dân tỉnh (để thực hiện) | Hội Nông dân viết bài. | \
            /recipients/1/name name=Hội Nông dân tỉnh
            UBND xã (để thực hiện) | Báo Sơn Hải viết bài. | -
            Hội ND (để thực hiện) | Báo Sơn Hải viết bài. | -
            Thường trực Tỉnh ủy (để thực hiện) | Báo Sơn Hải viết bài. | -
            Như trên (để thực hiện) | Báo Sơn Hải viết bài. | -
            """)
    void recipientsWithoutATask(String recipients, String text, String told) {
        List<Recipient> list = new ArrayList<>();
        for (String recipient : recipients.split("; ")) {
            String[] parts = recipient.replace(")", "").split(" \\(");
            list.add(parts.length == 1 ? Recipient.of(parts[0]) : Recipient.of(parts[0], parts[1]));
        }
        list.add(Recipient.archive("Ban Tuyên giáo"));

        assertThat(told("TSK-06", doc -> doc.recipients(list), task("1.", "Báo Sơn Hải", text)))
                .isEqualTo(told);
    }

    @Test
    void recipientsAreNotJudgedWhereATaskHasNobody() {
        Consumer<GuidanceDocumentBuilder> sent =
                doc -> doc.recipients(List.of(Recipient.of("Hội Nông dân", "để thực hiện")));
        Task nobody = Task.builder().label("2.").text("Viết bài.").build();

        assertThat(told("TSK-06", sent, task("1.", "Báo Sơn Hải", "Báo Sơn Hải viết bài."), nobody))
                .isEqualTo("-");
        assertThat(told("TSK-06", sent)).isEqualTo("-");
    }

    /** Tasks with their number; a star stands for an assignee. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            1. * Viết bài. ⇒ -
            1. Viết bài. ⇒ -
            1. * Viết bài. | 2. Treo cờ. ⇒ /sections/0/tasks/1 label=2.
            1. Treo cờ. | 2. * Viết bài. ⇒ /sections/0/tasks/0 label=1.
            1. Treo cờ. | 2. Viết bài. | 3. * Viết bài. ⇒ -
            1. Treo cờ. | 2. Viết bài. | 3. * Viết bài. | 4. * Treo cờ. ⇒ \
            /sections/0/tasks/0 label=1. & /sections/0/tasks/1 label=2.
            1. * Viết bài. | 2. Kinh phí do xã chi. ⇒ -
            1. * Viết bài. | 2. Kiểm tra. ⇒ -
            1. * Viết bài. | - Treo cờ. ⇒ -
            1. * Viết bài. | a) Treo cờ. ⇒ /sections/0/tasks/1 label=a)
            1. * Viết bài. | 2. Giao Văn phòng treo cờ. ⇒ -
            1. * Viết bài. | 2. Giao Ban Chỉ đạo treo cờ. ⇒ -
            """)
    void tasksForNobody(String tasks, String told) {
        List<Task> all = new ArrayList<>();
        for (String task : tasks.split(" \\| ")) {
            String label = task.substring(0, task.indexOf(' '));
            String text = task.substring(task.indexOf(' ') + 1);
            Task.Builder builder = Task.builder().label(label).text(text.replace("* ", "Báo Sơn Hải: "));
            all.add(text.startsWith("*") ? builder.assignee("Báo Sơn Hải").build() : builder.build());
        }

        assertThat(told("TSK-02", doc -> {}, all.toArray(Task[]::new))).isEqualTo(told);
    }

    @Test
    void aTaskWithoutANumberOrAnItemBelowOneIsCarriedOnByTheOneBefore() {
        Task named = task("1.", "Báo Sơn Hải", "Báo Sơn Hải viết bài:").toBuilder()
                .provision(Provision.of("a)", "Treo cờ."))
                .build();

        assertThat(told(
                        "TSK-02",
                        doc -> {},
                        named,
                        Task.builder().text("Treo cờ.").build()))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            1. Báo Sơn Hải | 2. Hội Nông dân ⇒ -
            1. Báo Sơn Hải | 2. Báo Sơn Hải ⇒ /sections/0/tasks/1/text assignee=Báo Sơn Hải first=1.
            1. Báo Sơn Hải | 2. báo Sơn Hải ⇒ /sections/0/tasks/1/text assignee=báo Sơn Hải first=1.
            Báo Sơn Hải | 2. Báo Sơn Hải ⇒ /sections/0/tasks/1/text assignee=Báo Sơn Hải first=
            1. Báo Sơn Hải | 2. Hội Nông dân | 3. Báo Sơn Hải ⇒ /sections/0/tasks/2/text assignee=Báo Sơn Hải first=1.
            1. Báo Sơn Hải, Báo Sơn Hải ⇒ -
            """)
    void whoHasTwoTasks(String tasks, String told) {
        List<Task> all = new ArrayList<>();
        for (String task : tasks.split(" \\| ")) {
            String label = task.matches("\\d.*") ? task.substring(0, 2) : null;
            String names = label == null ? task : task.substring(3);
            all.add(Task.builder()
                    .label(label)
                    .assignees(List.of(names.split(", ")))
                    .text(names + " viết bài.")
                    .build());
        }

        assertThat(told("TSK-09", doc -> {}, all.toArray(Task[]::new))).isEqualTo(told);
    }

    private static Task task(String label, String assignee, String text) {
        return Task.builder().label(label).assignee(assignee).text(text).build();
    }

    private static String told(String rule, Consumer<GuidanceDocumentBuilder> change, Task... tasks) {
        return Told.by(Example.party(
                rule,
                "has other tasks",
                change.andThen(doc -> doc.sections(
                        List.of(Implementation.builder().tasks(List.of(tasks)).build())))));
    }
}
