package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What seems to be missing is missing only where all that stands there was read. */
class AbsenceTest {

    private static final Consumer<GuidanceDocumentBuilder> UNSIGNED = doc -> doc.signatories(List.of());

    @Test
    void nothingIsMissingWhereWordsHadNoPlace() {
        List<Finding> findings = atTheEnd("GlÁM ĐÓC So", UNSIGNED);

        assertThat(ids(findings)).contains("SIG-13").doesNotContain("SIG-01");
        assertThat(only(findings, "SIG-13").pointer()).isEqualTo("/unclassified/0");
        assertThat(only(findings, "SIG-13").severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 12 -", "Trang 4", "_______", "(Đã ký)", "D:\\CV\\2019.doc", "4/7"})
    void pageNumbersRulesAndStampsExcuseNothing(String line) {
        assertThat(ids(atTheEnd(line, UNSIGNED))).contains("SIG-01").doesNotContain("SIG-13");
    }

    @Test
    void wordsInAnotherZoneExcuseNothing() {
        assertThat(ids(inTheHead("PHONG TO CHUC", UNSIGNED))).contains("SIG-01").doesNotContain("SIG-13");
    }

    @Test
    void linesInCapitalsAreNoRecipients() {
        Consumer<GuidanceDocumentBuilder> unsent = doc -> doc.recipients(List.of());

        assertThat(ids(atTheEnd("DUYỆT CỦA BAN THƯ KÝ", unsent))).contains("RCP-01");
        assertThat(ids(atTheEnd("Noi nhan: nhu tren", unsent)))
                .contains("SIG-13")
                .doesNotContain("RCP-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày    tháng 8 năm 2025", "Sơn Hải, ngày … tháng … năm 2025", "ngày 05 tháng     năm"})
    void aBlankDateIsADateThatIsMissing(String line) {
        List<Finding> findings = inTheHead(line, doc -> doc.header(h -> h.issuedOn(null)));

        assertThat(ids(findings)).contains("HDR-08").doesNotContain("HDR-22");
    }

    @Test
    void aDateThatCouldNotBeReadIsNotMissing() {
        List<Finding> findings = inTheHead("ngày12 thang 10 năm 2020", doc -> doc.header(h -> h.issuedOn(null)));

        assertThat(ids(findings)).contains("HDR-22").doesNotContain("HDR-08");
    }

    @Test
    void whatTwoRulesMissedIsSaidOnce() {
        List<Finding> findings =
                atTheEnd("GlÁM ĐÓC So", doc -> doc.signatories(List.of()).recipients(List.of()));

        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals("SIG-13"))
                .hasSize(1);
    }

    @Test
    void aDocumentBuiltInJavaIsJudgedAsBefore() {
        GuidanceDocument document = bad(doc -> doc.signatories(List.of()).unclassified(List.of("GlÁM ĐÓC So")));

        assertThat(ids(GuidanceValidator.standard().validate(document).findings()))
                .contains("SIG-01")
                .doesNotContain("SIG-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mở chuyên mục;", "mở chuyên mục", "mở chuyên mục.\n\n…", "mở chuyên mục.\n\n[cut]"})
    void aTextThatBreaksOffHasNoFootToJudge(String end) {
        assertThat(ids(withoutFoot(end))).contains("SIG-13").doesNotContain("SIG-01", "RCP-01", "TSK-08");
    }

    @Test
    void aTextThatEndsWithASentenceHasNoFoot() {
        assertThat(ids(withoutFoot("mở chuyên mục.")))
                .contains("SIG-01", "RCP-01")
                .doesNotContain("SIG-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRƯỞNG BAN", "Nguyễn Văn Bình", "Lưu: VT.", "Nơi nhận: như trên"})
    void aLineOfTheFootAtTheEndOfTheTextMayBeWhatIsMissing(String line) {
        List<Finding> findings = judge(
                bad(doc -> doc.closing(List.of("Trên đây là hướng dẫn.", line)).signatories(List.of())),
                text -> text,
                Set.of());

        assertThat(ids(findings)).contains("SIG-13").doesNotContain("SIG-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUƠNG DAN", "KE HOACH", "Số 45 HD BTGTU"})
    void aLineOfTheHeadAboveTheTextMayBeWhatIsMissing(String line) {
        List<Finding> findings = judge(
                bad(doc -> doc.typeName(null)
                        .basis(basis -> basis.grounds(List.of()))
                        .preamble(List.of(line))),
                text -> text,
                Set.of());

        assertThat(ids(findings)).contains("HDR-23").doesNotContain("HDR-13");
    }

    @Test
    void aDateAboveTheTextMayBeTheOneThatIsMissing() {
        List<Finding> findings = judge(
                bad(doc -> doc.header(h -> h.issuedOn(null))
                        .basis(basis -> basis.grounds(List.of()))
                        .preamble(List.of("Sơn Hải, ngày 12 tháng 3 năm 2019"))),
                text -> text,
                Set.of());

        assertThat(ids(findings)).contains("HDR-22").doesNotContain("HDR-08");
    }

    @Test
    void sentencesAroundTheTextExcuseNothing() {
        List<Finding> findings = judge(
                bad(doc -> doc.typeName(null)
                        .preamble(List.of("Để bảo vệ rừng, Ban Tuyên giáo đề nghị:"))
                        .closing(List.of("Trên đây là hướng dẫn."))
                        .signatories(List.of())),
                text -> text,
                Set.of());

        assertThat(ids(findings)).contains("HDR-13", "SIG-01");
    }

    @Test
    void aFindingOnADoubtfulValueIsAtMostAWarning() {
        GuidanceDocument document = bad(doc -> doc.header(h -> h.title("Đảng Cộng sản Việt Nam")));

        Finding sure = only(judge(document, text -> text, Set.of()), "HDR-01");
        Finding doubtful = only(judge(document, text -> text, Set.of("/header/title")), "HDR-01");

        assertThat(sure.severity()).isEqualTo(Severity.ERROR);
        assertThat(sure.certainty()).isEqualTo(Certainty.SURE);
        assertThat(doubtful.severity()).isEqualTo(Severity.WARNING);
        assertThat(doubtful.certainty()).isEqualTo(Certainty.DOUBTFUL);
    }

    private static List<Finding> withoutFoot(String end) {
        return judge(
                bad(doc -> doc.closing(List.of()).recipients(List.of()).signatories(List.of())),
                text -> text.replace("mở chuyên mục về bảo vệ rừng.", end),
                Set.of());
    }

    private static List<Finding> atTheEnd(String line, Consumer<GuidanceDocumentBuilder> change) {
        return judge(bad(change.andThen(doc -> doc.unclassified(List.of(line)))), text -> text, Set.of());
    }

    private static List<Finding> inTheHead(String line, Consumer<GuidanceDocumentBuilder> change) {
        return judge(
                bad(change.andThen(doc -> doc.unclassified(List.of(line)))),
                text -> text.replace("\n\n" + line, "").replace("HƯỚNG DẪN", line + "\n\nHƯỚNG DẪN"),
                Set.of());
    }

    private static GuidanceDocument bad(Consumer<GuidanceDocumentBuilder> change) {
        GuidanceDocumentBuilder builder = CleanDocuments.party().toBuilder();
        change.accept(builder);
        return builder.build();
    }

    private static List<Finding> judge(GuidanceDocument document, UnaryOperator<String> edit, Set<String> doubtful) {
        return GuidanceValidator.standard()
                .validate(Typescript.of(document, edit, doubtful))
                .findings();
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).collect(Collectors.toSet());
    }

    private static Finding only(List<Finding> findings, String ruleId) {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
