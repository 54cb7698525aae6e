package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which heading is taken to hold its text. */
class RunInHeadingMarksTest {

    private static final String TEXT = "Các trường trực thuộc tổ chức thực hiện trong năm học.";
    private static final Provision FIRST = headed("1.", "Tuyên truyền");
    private static final Provision LAST = headed("3.", "Khen thưởng");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Công tác kiểm tra]. Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "[Các trường]: Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "[Các trường học]: Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Các lớp: Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Nhà trường: Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Trường: Trường trực thuộc tổ chức thực hiện trong năm học.",
                "[Tiền]. Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Chi. Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Công tác kiểm tra.Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Công tác kiểm tra. các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Công tác kiểm tra, Các trường trực thuộc tổ chức thực hiện. Trong năm học.",
                "Công tác kiểm tra; Các trường trực thuộc tổ chức thực hiện trong năm học.",
                "Công tác kiểm tra các trường trực thuộc tổ chức thực hiện trong năm học",
                "[Công tác kiểm tra]. Các trường trực thuộc tổ chức hàng năm.",
                "Công tác kiểm tra. Các trường trực thuộc tổ chức hàng năm"
            })
    void anItemBetweenTwoHeadings(String text) {
        String plain = text.replaceAll("[\\[\\]]", "");

        assertThat(marked(plain, items(FIRST, Provision.of("2.", plain), LAST))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void aHeadingHasUpToSixtyCharacters(int length, boolean told) {
        String head = "Công tác kiểm tra các trường trực thuộc trong năm học và hè tới".substring(0, length);

        assertThat(items(FIRST, Provision.of("2.", head + ". " + TEXT), LAST))
                .extracting(finding -> finding.arguments().get("heading"))
                .containsExactlyElementsOf(told ? List.of(head) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Khen thưởng, true",
        "Khen thưởng., false",
        "Khen thưởng;, false",
        "'Khen thưởng,', false",
        "Khen thưởng:, true",
        "'', false"
    })
    void aSiblingStandsAloneWithoutAMark(String heading, boolean told) {
        assertThat(items(FIRST, run("2."), headed("3.", heading))).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void aSiblingHasUpToAHundredCharacters(int length, boolean told) {
        assertThat(items(
                        FIRST, run("2."), headed("3.", "Khen thưởng ".repeat(10).substring(0, length - 1) + "x")))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void aSiblingThatHeadsNothingDoesNotStandAlone() {
        assertThat(items(FIRST, run("2."), Provision.of("3.", "Khen thưởng"))).isEmpty();
    }

    @Test
    void oneSiblingIsTooFew() {
        assertThat(items(FIRST, run("2."))).isEmpty();
    }

    @Test
    void theOneAmongThemMayBeTheFirstOrTheLast() {
        assertThat(items(run("1."), FIRST, LAST))
                .extracting(Finding::pointer)
                .containsExactly("/sections/0/provisions/0/text");
        assertThat(items(FIRST, LAST, run("3.")))
                .extracting(Finding::pointer)
                .containsExactly("/sections/0/provisions/2/text");
    }

    @Test
    void twoAmongThemAreAWayOfWriting() {
        assertThat(items(FIRST, run("2."), LAST, run("4."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"(2), false", "b), false", "2), true"})
    void theNumbersAreArabicWithoutParentheses(String label, boolean told) {
        assertThat(items(FIRST, run(label), LAST)).hasSize(told ? 1 : 0);
    }

    @Test
    void itemsUnderOtherParentsAreNoSiblings() {
        Provision above = Provision.builder()
                .label("3.")
                .text("Khen thưởng")
                .provisions(List.of(run("1.")))
                .build();

        assertThat(items(FIRST, headed("2.", "Thi đua"), above)).isEmpty();
    }

    /** A tilde for the end of a line. */
    @ParameterizedTest
    @CsvSource({
        "NỘI DUNG, ': ', true",
        "NỘI DUNG, ' : ', true",
        "NỘI DUNG, ':~', false",
        "NỘI DUNG, ' - ', false",
        "NỘI DUNG, ' ', false",
        "Nội dung, ': ', false",
        "NỘI DUNG, '~~', false"
    })
    void aTextBehindTheColonOfAHeading(String heading, String between, boolean told) {
        assertThat(typed(heading, between, section("II.", heading, Provision.paragraph(TEXT))))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(told ? List.of("/sections/1/heading") : List.of());
    }

    @Test
    void aTaskBehindTheColonOfAHeading() {
        Section tasks = Implementation.builder()
                .label("II.")
                .heading("NHIỆM VỤ")
                .task(Task.builder().text(TEXT).build())
                .build();

        assertThat(typed("NHIỆM VỤ", ": ", tasks)).extracting(Finding::pointer).containsExactly("/sections/1/heading");
    }

    @Test
    void aSectionWithoutALabelOrAHeadingIsNoSibling() {
        Section aims = section("I.", "MỤC ĐÍCH", Provision.paragraph(TEXT));
        Section tasks = section("III.", "NHIỆM VỤ", Provision.paragraph(TEXT));
        Section unheaded = section("IV.", null, Provision.paragraph(TEXT));

        assertThat(sections(aims, section(null, "NỘI DUNG. " + TEXT), tasks)).isEmpty();
        assertThat(sections(aims, section("II.", "NỘI DUNG. " + TEXT), tasks, unheaded))
                .extracting(finding -> finding.arguments().get("heading"))
                .containsExactly("NỘI DUNG");
    }

    private static List<Finding> typed(String heading, String between, Section section) {
        List<Section> sections = List.of(
                section("I.", "MỤC ĐÍCH", Provision.paragraph("Nâng cao nhận thức.")),
                section,
                section("III.", "KINH PHÍ", Provision.paragraph("Từ ngân sách.")));
        return Example.party("CNT-20", "types " + heading, document -> document.sections(sections))
                .typed(heading + "\n\n" + TEXT, heading + between.replace('~', '\n') + TEXT)
                .foundByItsRule();
    }

    private static List<Finding> items(Provision... items) {
        return sections(section("I.", "NỘI DUNG", items));
    }

    private static List<Finding> sections(Section... sections) {
        return Example.party("CNT-20", "has headings", document -> document.sections(List.of(sections)))
                .foundByItsRule();
    }

    private static Section section(@Nullable String label, @Nullable String heading, Provision... items) {
        return OtherSection.builder()
                .label(label)
                .heading(heading)
                .provisions(List.of(items))
                .build();
    }

    private static Provision headed(String label, String heading) {
        return Provision.builder()
                .label(label)
                .text(heading)
                .provision(Provision.paragraph(TEXT))
                .build();
    }

    private static Provision run(String label) {
        return Provision.of(label, "Công tác kiểm tra. " + TEXT);
    }

    private static String marked(String text, List<Finding> found) {
        return found.isEmpty() ? text : Marked.of(text, found);
    }
}
