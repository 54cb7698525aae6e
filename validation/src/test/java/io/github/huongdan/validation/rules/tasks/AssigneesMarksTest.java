package io.github.huongdan.validation.rules.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which organs with a task are among the recipients, by which of their names. */
class AssigneesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "|", nullValues = "∅", textBlock = """
            Hội Nông dân | Hội Nông dân | -
            Hội Nông dân | Đoàn Thanh niên | absent assignee=Hội Nông dân
            Hội Nông dân | Đoàn Thanh niên; Hội Nông dân | -
            Hội Nông dân | Hội Nông dân; Đoàn Thanh niên | -
            Hội Nông dân tỉnh | Hội Nông dân | -
            Hội Nông dân | Hội Nông dân tỉnh | -
            Ban Thường vụ Hội Nông dân | Hội Nông dân | -
            Hội Nông dân | Ban Thường vụ Hội Nông dân | -
            Ban Thường vụ Hội Nông dân tỉnh | Hội Nông dân | -
            Hội Nông dân | Ban Thường vụ Hội Nông dân tỉnh | -
            Hội Nông dân tỉnh | Hội Nông dân huyện | absent assignee=Hội Nông dân tỉnh
            Nông dân xã | Hội Nông dân | absent assignee=Nông dân xã
            Nông trường | Trường | -
            Trường | Nông trường | -
            Trường học | Nông trường | absent assignee=Trường học
            Xã | Xã | -
            Xã | Xã Đông Hòa | -
            Xã Đông Hòa | Xã | -
            Xã Đông Hòa | Hòa | -
            Xã | Xãm Hòa | absent assignee=Xã
            Sở Văn hóa, Thể thao | Sở Văn hóa Thể thao | -
            Các xã | Xã Đông Hòa | -
            Tất cả các xã | Những xã ven biển | -
            Các Đảng ủy cơ sở | Đảng bộ cơ sở | recipient=Đảng bộ cơ sở
            Đảng bộ cơ sở | Các đảng ủy cơ sở | recipient=Các đảng ủy cơ sở
            Chi ủy trường | Các chi bộ | recipient=Các chi bộ
            Đảng ủy | Chi bộ | absent assignee=Đảng ủy
            Công ty | Đảng bộ công ty | -
            Đảng ủy và chi ủy | Đảng bộ và chi bộ | recipient=Đảng bộ và chi bộ
            Ủy ban xã | Bộ ban xã | absent assignee=Ủy ban xã
            Đảng đoàn | Đảng | -
            Hội Nông dân | Đảng | absent assignee=Hội Nông dân
            Chi | Đảng | absent assignee=Chi
            Ban Tuyên giáo Tỉnh ủy | Hội Nông dân | -
            Ban Tuyên giáo | Hội Nông dân | -
            Trưởng Ban Tuyên giáo Tỉnh ủy | Hội Nông dân | -
            Ban Tổ chức Tỉnh ủy | Hội Nông dân | absent assignee=Ban Tổ chức Tỉnh ủy
            Hội Nông dân | Các | -
            Hội Nông dân | ∅ | -
            """)
    void amongRecipients(String assignee, @Nullable String recipients, String told) {
        List<Recipient> list = recipients == null
                ? List.of()
                : Arrays.stream(recipients.split("; ")).map(Recipient::of).toList();
        String found = Told.by(task("TSK-05", assignee, assignee + " viết bài.", doc -> doc.recipients(list)));
        String full = told.startsWith("recipient") ? "assignee=" + assignee + " " + told : told;

        assertThat(found).isEqualTo(told.equals("-") ? "-" : "/sections/0/tasks/0/text " + full);
    }

    @ParameterizedTest
    @CsvSource({"22, -", "23, /sections/0/tasks/0/text absent"})
    void aNameIsComparedByItsFirstWords(int before, String told) {
        String assignee = "Hội " + "rừng ".repeat(before - 1) + "Sở Thông";

        assertThat(Told.by(task("TSK-05", assignee, assignee, doc -> doc.recipients(List.of(Recipient.of("Sở Thông")))))
                        .replaceFirst(" assignee=.*", ""))
                .isEqualTo(told);
    }

    @Test
    void addresseesReceiveAndTheArchiveDoesNot() {
        Consumer<GuidanceDocumentBuilder> archive =
                doc -> doc.recipients(List.of(Recipient.of("Đoàn Thanh niên"), Recipient.archive("Hội Nông dân")));

        assertThat(Told.by(task("TSK-05", "Hội Nông dân", "Hội Nông dân viết bài.", archive)))
                .contains("absent");
        assertThat(Told.by(task(
                        "TSK-05",
                        "Hội Nông dân",
                        "Hội Nông dân viết bài.",
                        archive.andThen(doc -> doc.addressee("Hội Nông dân tỉnh")))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hội Nông dân viết bài. ⇒ [Hội Nông dân] viết bài.
            Giao Hội Nông dân viết bài. ⇒ Giao [Hội Nông dân] viết bài.
            Giao Hội viết bài. ⇒ [Giao Hội viết bài.]
            """)
    void whereTheAssigneeStands(String text, String marked) {
        List<Finding> found = task(
                        "TSK-05", "Hội Nông dân", text, doc -> doc.recipients(List.of(Recipient.of("Đoàn Thanh niên"))))
                .foundByItsRule();

        assertThat(Marked.of(text, found)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Ban Tuyên giáo | Ban Tuyên giáo ban hành hướng dẫn. | Ban Tuyên giáo [ban hành hướng dẫn].
            Ban Tuyên giáo Tỉnh ủy | Ban hành hướng dẫn về rừng. | [Ban hành hướng dẫn] về rừng.
            Ban Tuyên giáo | Ban Tuyên giáo xây dựng văn bản hướng dẫn. | Ban Tuyên giáo [xây dựng văn bản hướng dẫn].
            Ban Tuyên giáo | Ban Tuyên giáo kiểm tra. | -
            Hội Nông dân | Hội Nông dân ban hành hướng dẫn. | -
            """)
    void whoDraftsTheGuidance(String assignee, String text, String marked) {
        List<Finding> found = task("TSK-07", assignee, text, doc -> {}).foundByItsRule();

        assertThat(found.isEmpty() ? "-" : Marked.of(text, found)).isEqualTo(marked);
    }

    private static Example task(String rule, String assignee, String text, Consumer<GuidanceDocumentBuilder> change) {
        Task task = Task.builder().label("1.").assignee(assignee).text(text).build();
        return Example.party(
                rule,
                "gives a task to " + assignee,
                change.andThen(doc ->
                        doc.sections(List.of(Implementation.builder().task(task).build()))));
    }
}
