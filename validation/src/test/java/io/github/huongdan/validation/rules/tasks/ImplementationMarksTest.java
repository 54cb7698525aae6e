package io.github.huongdan.validation.rules.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Task;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the implementation section as a whole, and of the sentence that closes the text. */
class ImplementationMarksTest {

    private static final Task PLAIN =
            Task.builder().label("1.").text("Báo Sơn Hải viết bài.").build();

    /** An asterisk marks the implementation section; the others have the heading that is given. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            ∅ ⇒ /sections absent
            Nội dung ⇒ /sections absent
            Nội dung | Phạm vi ⇒ /sections absent
            * ⇒ -
            Nội dung | * ⇒ -
            * | Nội dung ⇒ /sections/0 next=2. Nội dung
            Phạm vi | * | Nội dung ⇒ /sections/1 next=3. Nội dung
            * | * | Nội dung ⇒ /sections/1 next=3. Nội dung
            * | Nội dung | * ⇒ -
            * | Kinh phí thực hiện ⇒ -
            * | Kinh phí | Khen thưởng ⇒ -
            * | Kinh phí | Nội dung ⇒ /sections/0 next=2. Kinh phí
            * | Về kinh phí ⇒ /sections/0 next=2. Về kinh phí
            * | ∅ ⇒ /sections/0 next=2.
            """)
    void whereItStands(String headings, String told) {
        List<Section> sections = new ArrayList<>();
        for (String heading : headings.equals("∅") ? new String[0] : headings.split(" \\| ")) {
            String label = (sections.size() + 1) + ".";
            sections.add(
                    heading.equals("*") ? section(label, PLAIN) : other(label, heading.equals("∅") ? null : heading));
        }
        Example example = example("TSK-01", doc -> doc.sections(sections));

        assertThat(Told.by(example)).isEqualTo(told);
    }

    @Test
    void aSectionWithoutALabelIsNamedByItsHeading() {
        Example example =
                example("TSK-01", doc -> doc.sections(List.of(section("I.", PLAIN), other(null, "Nội dung"))));

        assertThat(Told.by(example)).isEqualTo("/sections/0 next=Nội dung");
    }

    @Test
    void whatIsAbsentWouldStandBehindTheLastSection() {
        Example example =
                example("TSK-01", doc -> doc.sections(List.of(other("I.", "Phạm vi"), other("II.", "Nội dung"))));
        int end = example.badText().indexOf("II. Nội dung") + "II. Nội dung".length();

        assertThat(example.foundByItsRule())
                .singleElement()
                .extracting(Finding::place)
                .isNotNull()
                .satisfies(place -> assertThat(place.span()).isEqualTo(new Span(end, end)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Báo Sơn Hải viết bài. ⇒ /sections/1
            Báo Sơn Hải báo cáo kết quả. ⇒ -
            Báo Sơn Hải viết bài hằng quý. ⇒ -
            Báo Sơn Hải viết bài trước ngày 15/11/2019. ⇒ -
            """)
    void aDutyToReportInATask(String text, String told) {
        assertThat(followedUp("Phạm vi", Task.builder().label("1.").text(text).build(), "Trên đây là hướng dẫn."))
                .isEqualTo(told);
    }

    @Test
    void aDutyToReportElsewhere() {
        Task due = PLAIN.toBuilder().deadline(new Deadline("cuối năm", null)).build();
        Task reporting = PLAIN.toBuilder().reportTo("Ban Tuyên giáo").build();
        Task tabled = PLAIN.toBuilder()
                .provision(Provision.table(table("Báo cáo tháng")))
                .build();

        assertThat(followedUp("Phạm vi", due, "Trên đây là hướng dẫn.")).isEqualTo("-");
        assertThat(followedUp("Phạm vi", reporting, "Trên đây là hướng dẫn.")).isEqualTo("-");
        assertThat(followedUp("Phạm vi", tabled, "Trên đây là hướng dẫn.")).isEqualTo("-");
        assertThat(followedUp("Phạm vi", PLAIN, "Các đơn vị báo cáo về Ban.")).isEqualTo("-");
        assertThat(followedUp("Chế độ báo cáo", PLAIN, "Trên đây là hướng dẫn."))
                .isEqualTo("/sections/1");
    }

    @Test
    void eachImplementationSectionIsJudged() {
        Task reporting = PLAIN.toBuilder().reportTo("Ban Tuyên giáo").build();
        Example example = example(
                "TSK-03",
                doc -> doc.sections(List.of(section("I.", PLAIN), section("II.", reporting), section("III.", PLAIN))));

        assertThat(Told.by(example)).isEqualTo("/sections/0 & /sections/2");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Viết bài. | Viết bài. | /closing
            Viết bài. | Có gì vướng mắc trong quá trình thực hiện thì hỏi lại. | -
            Trong quá trình thực hiện cần phối hợp. | Viết bài. | /closing
            Viết bài. | Trên đây là các nội dung. | -
            """)
    void theClosingSentenceMayStandInTheLastSection(String first, String last, String told) {
        Example example = example(
                "TSK-08",
                doc -> doc.closing(List.of())
                        .sections(List.of(
                                section("I.", PLAIN.toBuilder().text(first).build()),
                                section("II.", PLAIN.toBuilder().text(last).build()))));

        assertThat(Told.by(example)).isEqualTo(told);
    }

    @Test
    void whatHasNoTextNeedsNoClosingSentence() {
        Consumer<GuidanceDocumentBuilder> open = doc -> doc.closing(List.of());

        assertThat(Told.by(example("TSK-08", open.andThen(doc -> doc.sections(List.of())))))
                .isEqualTo("-");
        assertThat(Told.by(example(
                        "TSK-08",
                        open.andThen(doc -> doc.basis(
                                        basis -> basis.grounds(List.of()).enactingClause(null))
                                .sections(List.of(other("I.", "Phạm vi")))))))
                .isEqualTo("-");
        assertThat(Told.by(example("TSK-08", doc -> doc.sections(List.of(section("I.", PLAIN))))))
                .isEqualTo("-");
    }

    private static String followedUp(String heading, Task task, String closing) {
        return Told.by(example(
                "TSK-03",
                doc -> doc.sections(List.of(other("I.", heading), section("II.", task)))
                        .closing(List.of(closing))));
    }

    private static Section section(String label, Task task) {
        return Implementation.builder()
                .label(label)
                .heading("TỔ CHỨC THỰC HIỆN")
                .task(task)
                .build();
    }

    private static Section other(@Nullable String label, @Nullable String heading) {
        return OtherSection.builder().label(label).heading(heading).build();
    }

    private static Table table(String cell) {
        return Table.builder().row(cell).build();
    }

    private static Example example(String rule, Consumer<GuidanceDocumentBuilder> change) {
        return Example.party(rule, "has other sections", change);
    }
}
