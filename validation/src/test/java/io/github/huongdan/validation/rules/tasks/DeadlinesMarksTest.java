package io.github.huongdan.validation.rules.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are marked as past in a document of 5 March 2019. */
class DeadlinesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Các xã báo cáo trước ngày 04/3/2019. ⇒ Các xã báo cáo [trước ngày 04/3/2019].
            Các xã báo cáo trước ngày 05/3/2019. ⇒ -
            Các xã báo cáo trước ngày 06/3/2019. ⇒ -
            Các xã báo cáo trước ngày 30/01/2018. ⇒ Các xã báo cáo [trước ngày 30/01/2018].
            Các xã báo cáo trước ngày 29/01/2018. ⇒ -
            Các xã báo cáo trước ngày 31/02/2019. ⇒ -
            Các xã báo cáo ngày 04/3/2019. ⇒ -
            Các xã trước ngày 04/3/2019 báo cáo. ⇒ -
            Trước ngày 04/3/2019 các xã báo cáo. ⇒ -
            Ngày 04/3/2019 các xã báo cáo. ⇒ -
            Nộp chậm nhất ngày 15 tháng 01 năm 2019. ⇒ Nộp [chậm nhất ngày 15 tháng 01 năm 2019].
            Nộp chậm nhất vào ngày 15 tháng 01 năm 2019. ⇒ Nộp [chậm nhất vào ngày 15 tháng 01 năm 2019].
            Đăng ký trước 04/3/2019. ⇒ Đăng ký [trước 04/3/2019].
            Gửi bài trước ngày 01/02/2019, tổng hợp trước ngày 02/02/2019. ⇒ \
            Gửi bài [trước ngày 01/02/2019], tổng hợp [trước ngày 02/02/2019].
            Gửi bài trước ngày 01/12/2019, tổng hợp trước ngày 02/02/2019. ⇒ \
            Gửi bài trước ngày 01/12/2019, tổng hợp [trước ngày 02/02/2019].
            Các xã đã báo cáo trước ngày 04/3/2019. ⇒ -
            Các xã đã họp; báo cáo trước ngày 04/3/2019. ⇒ Các xã đã họp; báo cáo [trước ngày 04/3/2019].
            Các xã đã họp. Báo cáo trước ngày 04/3/2019. ⇒ Các xã đã họp. Báo cáo [trước ngày 04/3/2019].
            Các xã đã họp, báo cáo trước ngày 04/3/2019. ⇒ -
            Các xã báo cáo; họp trước ngày 04/3/2019. ⇒ -
            Các xã báo cáo. Trước ngày 04/3/2019 đã họp. ⇒ -
            Các xã báo cáo, họp trước ngày 04/3/2019. ⇒ Các xã báo cáo, họp [trước ngày 04/3/2019].
            Các xã báo cáo trước ngày 04/3/2019. Các xã đã họp. ⇒ Các xã báo cáo [trước ngày 04/3/2019]. Các xã đã họp.
            """)
    void inText(String text, String marked) {
        assertThat(marks(text, closing(text))).isEqualTo(marked);
    }

    @Test
    void aDutyStandsAtMostSixtyWordsBefore() {
        assertThat(found(closing("Gửi " + "rừng ".repeat(59) + "trước ngày 04/3/2019.")))
                .hasSize(1);
        assertThat(found(closing("Gửi " + "rừng ".repeat(60) + "trước ngày 04/3/2019.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            Báo Sơn Hải gửi bài trước ngày 01/02/2019. | trước ngày 01/02/2019 | 2019-02-01 | Báo Sơn Hải gửi bài [trước ngày 01/02/2019].
            Trước ngày 01/02/2019 Báo Sơn Hải gửi bài. | Trước ngày 01/02/2019 | 2019-02-01 | [Trước ngày 01/02/2019] Báo Sơn Hải gửi bài.
            Báo Sơn Hải gửi bài vào Tết. | trước Tết | 2019-02-04 | [Báo Sơn Hải gửi bài vào Tết.]
            Báo Sơn Hải gửi bài trước ngày 04/3/2019. | trước ngày 04/3/2019 | 2019-03-04 | Báo Sơn Hải gửi bài [trước ngày 04/3/2019].
            Báo Sơn Hải gửi bài trước ngày 05/3/2019. | trước ngày 05/3/2019 | 2019-03-05 | -
            Báo Sơn Hải gửi bài trước ngày 01/02/2019. | trước ngày 01/12/2019 | 2019-12-01 | -
            Báo Sơn Hải gửi bài trước ngày 01/02/2019. | hằng quý | | Báo Sơn Hải gửi bài [trước ngày 01/02/2019].
            Báo Sơn Hải gửi bài trước ngày 01/02/2009. | trước ngày 01/02/2009 | 2009-02-01 | Báo Sơn Hải gửi bài [trước ngày 01/02/2009].
            Báo Sơn Hải gửi bài trước ngày 01/02/2009. | | | -
            """)
    void ofATask(String text, @Nullable String deadline, @Nullable LocalDate due, String marked) {
        assertThat(marks(text, task(text, deadline, due))).isEqualTo(marked);
    }

    @Test
    void theDeadlineAndTheDayOfIssueAreTold() {
        String text = "Báo Sơn Hải gửi bài trước ngày 01/02/2019.";

        assertThat(Told.of(found(closing(text))))
                .isEqualTo("/closing/0 deadline=trước ngày 01/02/2019 date=2019-03-05");
        assertThat(Told.of(found(task(text, "trước ngày 01/02/2019", LocalDate.of(2019, 2, 1)))))
                .isEqualTo("/sections/0/tasks/0/text deadline=trước ngày 01/02/2019 date=2019-03-05");
    }

    @Test
    void groundsAndHeadingsSetNoDeadline() {
        String text = "Báo cáo trước ngày 01/02/2019";

        assertThat(found(doc -> doc.basis(basis -> basis.ground(text)))).isEmpty();
        assertThat(found(doc -> doc.subject(text))).isEmpty();
        assertThat(found(doc -> doc.preamble(text))).hasSize(1);
    }

    @Test
    void aDayOfIssueThatIsNotKnownOrIsDisprovedSaysNothing() {
        Consumer<GuidanceDocumentBuilder> late = closing("Các xã báo cáo trước ngày 01/02/2019.");
        String act = "Căn cứ Kế hoạch số %d-KH/TU, ngày %s của Tỉnh ủy Sơn Hải về phát triển rừng";

        assertThat(found(late.andThen(doc -> doc.header(header -> header.issuedOn(null)))))
                .isEmpty();
        assertThat(found(late.andThen(doc -> doc.basis(basis -> basis.grounds(List.of())
                        .ground(act.formatted(7, "10/4/2019"))
                        .ground(act.formatted(8, "11/4/2019"))))))
                .isEmpty();
    }

    private static Consumer<GuidanceDocumentBuilder> closing(String text) {
        return doc -> doc.closing(List.of(text));
    }

    private static Consumer<GuidanceDocumentBuilder> task(
            String text, @Nullable String deadline, @Nullable LocalDate due) {
        Task task = Task.builder()
                .label("1.")
                .assignee("Báo Sơn Hải")
                .text(text)
                .deadline(deadline == null ? null : new Deadline(deadline, due))
                .build();
        return doc -> doc.sections(List.of(Implementation.builder().task(task).build()));
    }

    private static String marks(String text, Consumer<GuidanceDocumentBuilder> change) {
        List<Finding> found = found(change);
        return found.isEmpty() ? "-" : Marked.of(text, found);
    }

    private static List<Finding> found(Consumer<GuidanceDocumentBuilder> change) {
        return Example.party("TSK-04", "has a day that is past", change).foundByItsRule();
    }
}
