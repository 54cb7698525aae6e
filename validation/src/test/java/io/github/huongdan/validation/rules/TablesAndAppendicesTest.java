package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands in tables and appendices is not judged as the document's own text. */
class TablesAndAppendicesTest {

    /** What would break many rules in running text. */
    private static final List<String> ODD = List.of(
            "mục 1 nêu tại Mục IX Hướng dẫn này",
            "theo Quyết định số 12/QĐ-UBND",
            "Tổng số ,trong đó:",
            "1.",
            "Kế hoạch nêu trên",
            "\u201cchưa hết",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "V/v báo cáo . . .",
            "a) thứ nhất; b) thứ hai;",
            "tin tức , bài viết  về rừng giai đoạn 2020 – 2016 của các đơn vị trong toàn tỉnh năm qua");

    private static final Table FORM =
            new Table(1, ODD.stream().map(text -> Row.of("", text, "")).toList());

    private static final Appendix ANNEX = Appendix.builder()
            .label("PHỤ LỤC 1")
            .title("Biểu báo cáo .")
            .note("(Kèm theo Hướng dẫn số 45-HD/BTGTU)")
            .blocks(ODD.stream().map(Paragraph::new).toList())
            .block(FORM)
            .build();

    @Test
    void noRuleOfStructureOrLanguageLooksIntoThem() {
        List<Finding> before = with(document -> {});

        assertThat(with(TablesAndAppendicesTest::addAll))
                .containsAll(before)
                .filteredOn(finding -> !before.contains(finding))
                .isNotEmpty()
                .allMatch(finding -> finding.ruleId().startsWith("TYP-"), "is of typography")
                .allMatch(
                        finding -> finding.pointer().contains("/appendices/")
                                || finding.pointer().contains("/cells/"),
                        "is beside the text");
    }

    private static void addAll(GuidanceDocumentBuilder document) {
        GuidanceDocument clean = CleanDocuments.party();
        Task first = clean.implementation().orElseThrow().tasks().get(0);
        document.preamble(FORM)
                .sections(List.of(
                        clean.aimsAndRequirements().orElseThrow().toBuilder()
                                .table(FORM)
                                .build(),
                        clean.propagandaContent().orElseThrow().toBuilder()
                                .table(FORM)
                                .build(),
                        clean.implementation().orElseThrow().toBuilder()
                                .tasks(List.of(
                                        first.toBuilder()
                                                .provision(Provision.table(FORM))
                                                .build(),
                                        clean.implementation()
                                                .orElseThrow()
                                                .tasks()
                                                .get(1)))
                                .build()))
                .appendix(ANNEX);
    }

    @Test
    void aCharacterThatIsBrokenIsFoundEverywhere() {
        List<Finding> findings = with(document -> document.appendix(
                Appendix.builder().block(Table.of(Row.of("b\ufffdo"))).build()));

        assertThat(findings).extracting(Finding::pointer).contains("/appendices/0/blocks/0/rows/0/cells/0/text");
    }

    @Test
    void anAppendixThatTheTextNamesIsThere() {
        Consumer<GuidanceDocumentBuilder> named =
                document -> document.preamble("Biểu mẫu thực hiện theo Phụ lục 1 kèm theo.");

        assertThat(ids(with(named))).contains("XRF-02");
        assertThat(ids(with(named.andThen(document -> document.appendix(ANNEX)))))
                .doesNotContain("XRF-02");
        assertThat(ids(with(named.andThen(document ->
                        document.appendix(Appendix.builder().label("Mẫu số 1").build())))))
                .doesNotContain("XRF-02");
        assertThat(ids(with(named.andThen(document ->
                        document.appendix(ANNEX.toBuilder().label("PHỤ LỤC 2").build())))))
                .contains("XRF-02");
    }

    @Test
    void severalAppendicesHaveNumbers() {
        Appendix unnumbered = Appendix.builder().label("PHỤ LỤC").build();

        assertThat(with(document -> document.appendix(ANNEX).appendix(unnumbered)))
                .filteredOn(finding -> finding.ruleId().equals("XRF-02"))
                .extracting(Finding::pointer)
                .containsExactly("/appendices/1/label");
    }

    @Test
    void aShortNameMayBeUsedInAnAppendixAlone() {
        Consumer<GuidanceDocumentBuilder> given =
                document -> document.preamble("Các trung tâm bồi dưỡng chính trị (gọi tắt là Trung tâm) thực hiện.");

        assertThat(ids(with(given))).contains("BAS-25");
        assertThat(ids(with(given.andThen(document -> document.appendix(Appendix.builder()
                        .block(Table.of(Row.of("Tên Trung tâm")))
                        .build())))))
                .doesNotContain("BAS-25");
    }

    @Test
    void aTableIsAnItemOfTheAims() {
        assertThat(ids(with(document ->
                        document.sections(List.of(CleanDocuments.party().aimsAndRequirements().orElseThrow().toBuilder()
                                .table(Table.of(Row.of("Chỉ tiêu", "100%")))
                                .build())))))
                .doesNotContain("AIM-03");
    }

    private static List<Finding> with(Consumer<GuidanceDocumentBuilder> change) {
        GuidanceDocumentBuilder builder = CleanDocuments.party().toBuilder();
        change.accept(builder);
        return GuidanceValidator.standard().validate(builder.build()).findings();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
