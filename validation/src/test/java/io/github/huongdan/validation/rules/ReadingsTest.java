package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Provision;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where a rule could be read in two ways, and what must not raise it. */
class ReadingsTest {

    private static final String BROKEN =
            "Tiếp tục thực hiện Chỉ thị số 21/CT-TTg, ngày 06/8/2012 của Thủ tướng Chính phủ về"
                    + " \"Chương trình hành động của Chính phủ";

    @Test
    void aTitleBrokenOffGoesOnInTheNextParagraph() {
        List<Finding> findings = with(doc -> doc.aimsAndRequirements(section -> section.label("IV.")
                .heading("MỤC ĐÍCH")
                .provision(Provision.builder()
                        .label("1.")
                        .text(BROKEN)
                        .provision(Provision.paragraph("về thông tin đối ngoại của Việt Nam."))
                        .build())
                .provision("2.", BROKEN + " về bảo vệ rừng\".")));

        assertThat(ids(findings)).contains("BAS-10", "CNT-08", "TYP-07");
        assertThat(only(findings, "TYP-07").range()).isEqualTo(new Span(BROKEN.indexOf('"'), BROKEN.indexOf('"') + 1));
        assertThat(only(findings, "CNT-08").range()).isEqualTo(new Span(BROKEN.length() - 1, BROKEN.length()));
    }

    @Test
    void sentencesCopiedInARowAreOneRepetition() {
        String copied =
                "Tuyên truyền sâu rộng về vai trò của rừng đối với đời sống của người dân vùng cao, vùng biên giới."
                        + " Biểu dương kịp thời các tập thể, cá nhân tiêu biểu trong công tác bảo vệ và phát triển rừng bền vững"
                        + " trên địa bàn";
        List<Finding> findings = with(doc -> doc.sections(List.of(
                CleanDocuments.party().sections().get(0),
                CleanDocuments.party().propagandaContent().orElseThrow().toBuilder()
                        .provision("3.", copied + " tỉnh.")
                        .build(),
                CleanDocuments.party().implementation().orElseThrow().toBuilder()
                        .task("3.", "Báo Sơn Hải", "Báo Sơn Hải có nhiệm vụ; " + copied + " tư liệu.")
                        .build())));

        Finding repetition = only(findings, "CNT-10");
        assertThat(repetition.arguments()).containsEntry("length", String.valueOf(copied.length()));
        assertThat(repetition.range()).isEqualTo(new Span(25, 25 + copied.length()));
    }

    @Test
    void aShortenedTitleAgreesWithTheFullOne() {
        assertThat(
                        ids(
                                with(
                                        doc -> doc.preamble(
                                                List.of(
                                                        "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Ban Thường vụ Tỉnh ủy về phát triển rừng bền vững.")))))
                .doesNotContain("BAS-10");
    }

    @Test
    void aShortFormThatIsIntroducedIsClear() {
        assertThat(ids(with(doc -> doc.preamble(List.of(
                        "Thời gian qua, Chỉ thị của Ban Bí thư (sau đây gọi là Chỉ thị 13) đã được thực hiện.",
                        "Việc thực hiện Chỉ thị 13 đã đạt kết quả.")))))
                .doesNotContain("BAS-24");
    }

    @Test
    void anEarlierFullCodeDoesNotIntroduceAShortForm() {
        assertThat(ids(with(doc -> doc.preamble(List.of("Việc thực hiện Chỉ thị 13 đã đạt kết quả.")))))
                .contains("BAS-24");
    }

    @Test
    void theBareSymbolOfAnAdvisoryOrganPasses() {
        assertThat(ids(with(doc -> doc.header(h -> h.code("45-HD/BTG"))))).doesNotContain("ID-10");
    }

    @Test
    void theIssuerIsReadFromTheEnactingClauseWhereTheLetterheadIsLost() {
        List<Finding> findings = with(
                doc -> doc.header(h -> h.title(null).superior(null).issuer(null).code("81-HD/BTGDUK"))
                        .basis(basis -> basis.enactingClause("Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:")));

        assertThat(only(findings, "ID-10").arguments()).containsEntry("expected", "BTGĐUK");
        assertThat(only(findings, "ID-10").range()).isEqualTo(new Span(6, 12));
    }

    @Test
    void numbersMayGoOnFromOneSectionToTheNext() {
        assertThat(ids(with(doc -> doc.sections(List.of(
                        CleanDocuments.party().sections().get(0),
                        CleanDocuments.party().propagandaContent().orElseThrow().toBuilder()
                                .provisions(List.of(Provision.of("3.", "Một."), Provision.of("4.", "Hai.")))
                                .build(),
                        CleanDocuments.party().sections().get(2))))))
                .doesNotContain("CNT-03");
    }

    @Test
    void aQuotationMayRunOnIntoTheNextParagraph() {
        assertThat(ids(with(doc -> doc.closing(List.of("Trên đây là hướng dẫn “người tốt,", "việc tốt”.")))))
                .doesNotContain("TYP-07");
    }

    @Test
    void aDraftNeedsNeitherNumberNorDate() {
        assertThat(ids(with(doc ->
                        doc.header(h -> h.mark("DỰ THẢO").code("-HD/BTGTU").issuedOn(null)))))
                .doesNotContain("ID-01", "HDR-08");
    }

    private static List<Finding> with(Consumer<GuidanceDocumentBuilder> change) {
        GuidanceDocumentBuilder builder = CleanDocuments.party().toBuilder();
        change.accept(builder);
        GuidanceDocument document = builder.build();
        return GuidanceValidator.standard().validate(Typescript.of(document)).findings();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }

    private static Finding only(List<Finding> findings, String ruleId) {
        List<Finding> found = findings.stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
