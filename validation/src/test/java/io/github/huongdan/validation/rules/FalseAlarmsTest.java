package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful clerk would not call a defect, each beside what he would. */
class FalseAlarmsTest {

    @ParameterizedTest
    @CsvSource({"I II II IV V, II", "I III III IV, III", "II III, II", "I II IV V, IV", "I II I II, I"})
    void afterAWrongRomanNumberTheNextFollowFromIt(String labels, String wrong) {
        assertThat(labelsReported("CNT-02", state(doc -> sections(doc, labels.split(" ", -1)))))
                .containsExactly(wrong + ".");
    }

    @Test
    void theFirstSectionMayStandAboveTheOthersUnread() {
        Consumer<GuidanceDocumentBuilder> second = doc -> sections(doc, "II", "III");

        assertThat(ids(state(second))).contains("CNT-02");
        assertThat(ids(state(second.andThen(doc -> doc.preamble(List.of("l. Mục đích, yêu cầu"))))))
                .doesNotContain("CNT-02");
    }

    @ParameterizedTest
    @CsvSource({"1 2 2 4 5, 2.", "1 2 4 4 5, 4.", "1 3 4 5, 3."})
    void afterAWrongNumberTheNextFollowFromIt(String labels, String wrong) {
        assertThat(labelsReported("CNT-03", items(labels, ". "))).containsExactly(wrong);
    }

    @Test
    void aListBehindAParagraphIsAnotherOne() {
        Provision led = Provision.builder()
                .label("3.")
                .text("Ông Nguyễn Văn Bình.")
                .provision(Provision.paragraph("NHÓM SỐ 2: Kiểm tra tại xã Sơn Hải."))
                .build();
        GuidanceDocument document = content(List.of(
                Provision.of("1.", "Bà Lê Thị Hoa."),
                Provision.of("2.", "Bà Trần Thị Mai."),
                led,
                Provision.of("1.", "Ông Lê Văn Nam."),
                Provision.of("2.", "Bà Phạm Thị Lan.")));

        assertThat(labelsReported("CNT-03", document)).isEmpty();
        assertThat(labelsReported("CNT-03", items("1 2 3 1 2", ". "))).containsExactly("1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đ g k", "a b g h", "a b c h i", "a đ"})
    void lettersThatWereAutomaticAreNotMissed(String labels) {
        List<Provision> items = new ArrayList<>(List.of(Provision.paragraph("Mục đầu tiên.")));
        items.addAll(provisions(labels, ") "));

        assertThat(labelsReported("CNT-05", content(items))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a b c d e, e)", "a b c d e f g, e)", "a b b c, b)", "a c d, c)"})
    void aLetterPassedOverIsOneDefect(String labels, String wrong) {
        assertThat(labelsReported("CNT-05", items(labels, ") "))).containsExactly(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"______ |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM -----"})
    void aRuleOnTheLineIsNoPartOfTheTitle(String title) {
        assertThat(ids(state(doc -> doc.header(h -> h.title(title))))).doesNotContain("HDR-02");
    }

    @Test
    void aRuleOnTheLineIsNoPartOfTheMotto() {
        assertThat(ids(state(doc -> doc.header(h -> h.motto("Độc lập - Tự do - Hạnh phúc -------")))))
                .doesNotContain("HDR-03");
        assertThat(ids(state(doc -> doc.header(h -> h.motto("Độc lập- Tự do- Hạnh phúc -------")))))
                .contains("HDR-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "+", "•"})
    void aDashNeedsNoSpace(String dash) {
        assertThat(ids(CleanDocuments.state(), text -> text.replace("\n- ", "\n" + dash)))
                .doesNotContain("RCP-02");
    }

    @Test
    void aListWithoutDashesIsOneDefect() {
        List<Finding> findings = judge(CleanDocuments.state(), text -> text.replace("\n- ", "\n"));

        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals("RCP-02"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VT", "VTMT", "VT-LT", "VTLT, CTTT", "CTTT, VT"})
    void recordsAreThereByWhateverTheyAreJoinedTo(String archive) {
        assertThat(ids(state(doc -> doc.recipients(List.of())
                        .recipient("Các trường trực thuộc")
                        .archive(archive))))
                .doesNotContain("RCP-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Các xã Lưu: VT", "Các xã (để thực hiện) Lưu"})
    void anArchiveLineThatRanTogetherWithARecipientIsNotAbsent(String recipient) {
        assertThat(ids(state(doc -> doc.recipients(List.of()).recipient(recipient))))
                .doesNotContain("RCP-05");
        assertThat(ids(state(doc -> doc.recipients(List.of()).recipient("Các xã Lưu Kiếm"))))
                .contains("RCP-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mặt trận", "TVT", "CTTT"})
    void otherLettersAreNoRecords(String archive) {
        assertThat(ids(state(doc -> doc.recipients(List.of())
                        .recipient("Các trường trực thuộc")
                        .archive(archive))))
                .contains("RCP-06");
    }

    @Test
    void aPageNumberIsNoRecipient() {
        GuidanceDocument document = state(doc -> doc.recipient("3"));

        assertThat(ids(document, text -> text.replace("- 3.", "3").replaceFirst("(- Lưu: [^;]*);", "$1.")))
                .doesNotContain("RCP-03", "RCP-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mẫu số 05/BCTH-SGDĐT", "Biểu số 05/BCTH-SGDĐT", "mẫu số 04/BCTH-SGDĐT và 05/BCTH-SGDĐT"})
    void theNumberOfAFormIsNoAct(String form) {
        assertThat(ids(content(List.of(Provision.of("1.", "Các trường báo cáo theo " + form + ".")))))
                .doesNotContain("BAS-04");
    }

    @Test
    void whatAnActProvidesIsNoTitleOfIt() {
        String act = "Thông tư số 24/2018/TT-BGDĐT ngày 12/10/2018 của Bộ Giáo dục và Đào tạo ";

        assertThat(ids(content(List.of(
                        Provision.of("1.", "Thực hiện " + act + "quy định chế độ báo cáo thống kê."),
                        Provision.of("2.", "Tại " + act + "quy định rõ điểm trường là một điểm lẻ.")))))
                .doesNotContain("BAS-10");
        assertThat(ids(content(List.of(
                        Provision.of("1.", "Thực hiện " + act + "quy định chế độ báo cáo thống kê."),
                        Provision.of("2.", "Theo " + act + "ban hành Điều lệ trường trung học.")))))
                .contains("BAS-10");
    }

    @Test
    void aLawInTheTitleOfAnotherNeedsNoDate() {
        assertThat(ids(grounds("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thanh niên ngày 16/6/2020")))
                .doesNotContain("BAS-15");
        assertThat(ids(grounds("Căn cứ Luật Thanh niên"))).contains("BAS-15");
    }

    @Test
    void aShortNameWithTheWordNumberIsUsed() {
        Provision given = Provision.of(
                "1.",
                "Thực hiện Nghị quyết số 40/NQ-HĐND ngày 09/7/2021 của Hội đồng nhân dân tỉnh về giáo dục"
                        + " (sau đây gọi tắt là Nghị quyết số 40/NQ-HĐND).");

        assertThat(ids(content(List.of(given, Provision.of("2.", "Hồ sơ theo Nghị quyết số 40/NQ-HĐND.")))))
                .doesNotContain("BAS-25");
        assertThat(ids(content(List.of(given, Provision.of("2.", "Hồ sơ theo quy định.")))))
                .contains("BAS-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kinh phí thực hiện lấy từ ngân sách.", "Chế độ thông tin báo cáo", "Kiểm tra mỗi tháng một lần."
            })
    void moneyReportsAndInspectionConcernAll(String text) {
        assertThat(ids(withTask(text))).doesNotContain("TSK-02");
        assertThat(ids(withTask("Mở chuyên mục hằng tuần."))).contains("TSK-02");
    }

    @Test
    void aTitleOverTwoLinesUnderAHeadingIsNoBrokenParagraph() {
        List<Provision> title = List.of(
                Provision.paragraph("BƯỚC MỘT"),
                Provision.paragraph("Tổ chức hội nghị để thỏa thuận về cơ cấu, thành phần, số lượng người,"),
                Provision.paragraph("đại biểu dự hội nghị của ngành"));

        assertThat(ids(content(title), text -> text)).doesNotContain("CNT-08");
        assertThat(ids(content(title.subList(1, 3)), text -> text)).contains("CNT-08");
    }

    @Test
    void aDecisionNamesItsIssuerAgain() {
        GuidanceDocument decision = state(doc -> doc.typeName("QUYẾT ĐỊNH")
                .header(h -> h.code("120/QĐ-SGDĐT"))
                .preamble(List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "QUYẾT ĐỊNH")));
        GuidanceDocument guidance = state(doc -> doc.preamble(List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO")));

        assertThat(ids(decision, text -> text)).doesNotContain("HDR-20");
        assertThat(ids(guidance, text -> text)).contains("HDR-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Dự thảo)", "DỰ THẢO", "Dự thảo lần 2"})
    void aDraftNeedsNoNumberAndDate(String mark) {
        GuidanceDocument draft =
                state(doc -> doc.header(h -> h.code("/HD-SGDĐT").issuedOn(null).marks(List.of(mark))));

        assertThat(ids(draft)).doesNotContain("ID-01", "HDR-08");
        assertThat(ids(state(doc -> doc.header(h -> h.code("/HD-SGDĐT").issuedOn(null)))))
                .contains("ID-01", "HDR-08");
    }

    @Test
    void theSpaceForTheNumberIsToBeFilledIn() {
        assertThat(ids(state(doc -> doc.header(h -> h.code("   /HD-SGDĐT"))))).doesNotContain("ID-07");
        assertThat(ids(state(doc -> doc.header(h -> h.code("/HD - SGDĐT"))))).contains("ID-07");
    }

    @Test
    void aNoBreakSpaceThatKeepsALineOpenHidesNothing() {
        assertThat(ids(CleanDocuments.state(), text -> text.replaceFirst("\n\n", "\n\u00a0\n")))
                .doesNotContain("TYP-10");
        assertThat(ids(CleanDocuments.state(), text -> text.replaceFirst("HƯỚNG DẪN", "HƯỚNG\u00a0DẪN")))
                .contains("TYP-10");
    }

    @Test
    void theStateInAnOrdinaryPhraseHasSmallLetters() {
        assertThat(ids(content(List.of(
                        Provision.of("1.", "Quốc hội là cơ quan quyền lực Nhà nước cao nhất."),
                        Provision.of("2.", "Hội đồng nhân dân là cơ quan quyền lực nhà nước ở địa phương.")))))
                .doesNotContain("TYP-15");
    }

    private static GuidanceDocument items(String labels, String separator) {
        return content(provisions(labels, separator));
    }

    private static List<Provision> provisions(String labels, String separator) {
        return Arrays.stream(labels.split(" ", -1))
                .map(label -> Provision.of(label + separator.strip(), "Nội dung của mục."))
                .toList();
    }

    private static GuidanceDocument content(List<Provision> items) {
        return state(doc -> doc.sections(List.of())
                .aimsAndRequirements(section ->
                        section.label("I.").heading("MỤC ĐÍCH, YÊU CẦU").provision("1.", "Nâng cao chất lượng."))
                .propagandaContent(
                        section -> section.label("II.").heading("NỘI DUNG").provisions(items)));
    }

    private static void sections(GuidanceDocumentBuilder doc, String... labels) {
        doc.sections(Arrays.stream(labels)
                .map(label -> new OtherSection(label + ".", "PHẦN", List.of(Provision.of("1.", "Nội dung."))))
                .toList());
    }

    private static GuidanceDocument grounds(String ground) {
        return state(doc -> doc.basis(basis -> basis.grounds(List.of()).ground(ground)));
    }

    private static GuidanceDocument withTask(String text) {
        return state(doc -> doc.sections(List.of())
                .implementation(section -> section.label("I.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task("1.", "Báo Sơn Hải", "Báo Sơn Hải đưa tin trước ngày 01/12/2021.")
                        .task(Task.builder().label("2.").text(text).build())));
    }

    private static GuidanceDocument state(Consumer<GuidanceDocumentBuilder> change) {
        GuidanceDocumentBuilder builder = CleanDocuments.state().toBuilder();
        change.accept(builder);
        return builder.build();
    }

    private static List<String> labelsReported(String ruleId, GuidanceDocument document) {
        return judge(document, null).stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(finding -> String.valueOf(finding.arguments().get("actual")))
                .toList();
    }

    private static List<String> ids(GuidanceDocument document) {
        return judge(document, null).stream().map(Finding::ruleId).toList();
    }

    private static List<String> ids(GuidanceDocument document, UnaryOperator<String> edit) {
        return judge(document, edit).stream().map(Finding::ruleId).toList();
    }

    private static List<Finding> judge(GuidanceDocument document, @Nullable UnaryOperator<String> edit) {
        GuidanceValidator validator = GuidanceValidator.standard();
        return (edit == null ? validator.validate(document) : validator.validate(Typescript.of(document, edit)))
                .findings();
    }
}
