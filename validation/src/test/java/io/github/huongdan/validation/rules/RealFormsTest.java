package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forms that real documents have and that break no rule. */
class RealFormsTest {

    @Test
    void anItemThatAnnouncesAListHasTheListsNumbersAfterIt() {
        assertThat(raisedBy(numbered(
                        "1.", "Đối tượng.", "2.", "Hồ sơ gồm:", "1.", "Đơn.", "2.", "Ảnh.", "3.", "Thời hạn.")))
                .doesNotContain("CNT-03");
        assertThat(raisedBy(numbered("1.", "Đối tượng.", "2.", "Hồ sơ.", "1.", "Đơn.")))
                .contains("CNT-03");
    }

    @Test
    void aNoteBelowThePageIsNoParagraph() {
        GuidanceDocument document = numbered(
                "1.", "Đối tượng.", null, "1 Theo mục 18.5 của văn bản do Tỉnh ủy ban hành “Một số", null, "vấn đề”.");

        assertThat(raisedBy(document, text -> text)).doesNotContain("CNT-08");
    }

    @Test
    void aYouthOrganisationNamesNeitherPartyNorState() {
        assertThat(raisedBy(CleanDocuments.state().toBuilder()
                        .header(h ->
                                h.title("ĐOÀN TNCS HỒ CHÍ MINH").motto(null).issuer("BCH ĐOÀN XÃ SƠN HẢI"))
                        .build()))
                .doesNotContain("HDR-02", "HDR-03");
        assertThat(raisedBy(CleanDocuments.state().toBuilder()
                        .header(h -> h.title(null).motto(null).issuer("HỘI SINH VIÊN VIỆT NAM"))
                        .build()))
                .doesNotContain("HDR-02", "HDR-03");
    }

    @Test
    void aLetterNeedsNoEnactingClause() {
        assertThat(raisedBy(CleanDocuments.state().toBuilder()
                        .typeName(null)
                        .addressee("Các trường trực thuộc")
                        .basis(basis -> basis.enactingClause(null))
                        .build()))
                .doesNotContain("BAS-02");
    }

    @Test
    void anAnnouncementNeedsNoEnactingClause() {
        assertThat(raisedBy(CleanDocuments.state().toBuilder()
                        .typeName("THÔNG BÁO")
                        .basis(basis -> basis.enactingClause(null))
                        .build()))
                .doesNotContain("BAS-02");
    }

    @Test
    void aPositionUnderTheNameIsTheSignatorysSecondOne() {
        assertThat(raisedBy(party(doc -> doc.signatories(List.of(
                        Signatory.of("TRƯỞNG BAN", "Nguyễn Văn Bình"),
                        Signatory.builder().position("PHÓ BÍ THƯ ĐẢNG ỦY").build())))))
                .doesNotContain("SIG-01");
    }

    @Test
    void aMemberWhoSignsForAPartyCommitteeHasNoPosition() {
        assertThat(raisedBy(party(doc -> doc.signatories(List.of(Signatory.builder()
                        .authority("T/M", "BAN BÍ THƯ")
                        .name("Nguyễn Văn Bình")
                        .build())))))
                .doesNotContain("SIG-01");
        assertThat(raisedBy(CleanDocuments.state().toBuilder()
                        .signatories(List.of(Signatory.builder()
                                .authority("TM.", "ỦY BAN NHÂN DÂN")
                                .name("Nguyễn Văn Bình")
                                .build()))
                        .build()))
                .contains("SIG-01");
    }

    @Test
    void aSubmissionOfThePartyHasAddressees() {
        assertThat(raisedBy(party(doc -> doc.typeName("TỜ TRÌNH").addressee("Ban Bí thư"))))
                .doesNotContain("RCP-13");
        assertThat(raisedBy(party(doc -> doc.typeName("KẾ HOẠCH").addressee("Ban Bí thư"))))
                .contains("RCP-13");
    }

    @Test
    void theListOfElectronicCopiesStandsAfterTheArchiveLine() {
        GuidanceDocument document = CleanDocuments.state().toBuilder()
                .recipients(List.of(Recipient.archive("VT, CTTT"), Recipient.of("Các trường trực thuộc")))
                .build();

        assertThat(raisedBy(document, text -> text.replace("- Các trường", "Bản điện tử:\n\n- Các trường")))
                .doesNotContain("RCP-05");
        assertThat(raisedBy(document, text -> text)).contains("RCP-05");
    }

    @Test
    void aCellOfATableMayEndWithinAQuotation() {
        GuidanceDocument document =
                party(doc -> doc.unclassified("Tên cơ quan sau từ “Kính").unclassified("Lề trái."));

        assertThat(raisedBy(document, text -> text.replace("Tên cơ quan sau", "| Tên cơ quan sau")))
                .doesNotContain("TYP-07");
        assertThat(raisedBy(document, text -> text)).contains("TYP-07");
    }

    private static GuidanceDocument numbered(@Nullable String... labelsAndTexts) {
        return party(doc -> doc.sections(List.of(
                CleanDocuments.party().aimsAndRequirements().orElseThrow(),
                CleanDocuments.party().propagandaContent().orElseThrow().toBuilder()
                        .provisions(items(labelsAndTexts))
                        .build(),
                CleanDocuments.party().implementation().orElseThrow())));
    }

    private static List<Provision> items(@Nullable String... labelsAndTexts) {
        return IntStream.range(0, labelsAndTexts.length / 2)
                .mapToObj(i -> Provision.builder()
                        .label(labelsAndTexts[2 * i])
                        .text(labelsAndTexts[2 * i + 1])
                        .build())
                .toList();
    }

    private static GuidanceDocument party(Consumer<GuidanceDocumentBuilder> change) {
        GuidanceDocumentBuilder builder = CleanDocuments.party().toBuilder();
        change.accept(builder);
        return builder.build();
    }

    private static List<String> raisedBy(GuidanceDocument document) {
        return ids(GuidanceValidator.standard().validate(document).findings());
    }

    private static List<String> raisedBy(GuidanceDocument document, UnaryOperator<String> edit) {
        ReadDocument typed = Typescript.of(document, edit);
        return ids(GuidanceValidator.standard().validate(typed).findings());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
