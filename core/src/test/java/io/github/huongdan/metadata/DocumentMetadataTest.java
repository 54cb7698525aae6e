package io.github.huongdan.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentMetadataTest {

    @Test
    void theValuesStandInTheOrderOfTheRegulation() {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(Header.builder()
                        .issuer("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                        .code("12/HD-SGDĐT")
                        .issuedOn(LocalDate.of(2021, 3, 5))
                        .build())
                .typeName("HƯỚNG DẪN")
                .subject("Về việc tuyển sinh")
                .recipients(List.of(
                        Recipient.of("Các trường"), Recipient.of("UBND tỉnh", "để báo cáo"), Recipient.archive("VT")))
                .signatories(List.of(Signatory.of("GIÁM ĐỐC", "Trần Ba"), Signatory.of("CHỦ TỊCH", "Lê Tư")))
                .build();

        assertThat(DocumentMetadata.of(document).withFixity("SHA-256:00").values())
                .containsExactly(
                        entry("TypeName", List.of("HƯỚNG DẪN")),
                        entry("CodeNumber", List.of("12")),
                        entry("CodeNotation", List.of("HD-SGDĐT")),
                        entry("IssuedDate", List.of("05/03/2021")),
                        entry("OrganName", List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO")),
                        entry("Subject", List.of("Về việc tuyển sinh")),
                        entry("Language", List.of("Tiếng Việt")),
                        entry("SignerInfo/Position", List.of("GIÁM ĐỐC", "CHỦ TỊCH")),
                        entry("SignerInfo/FullName", List.of("Trần Ba", "Lê Tư")),
                        entry("ToPlaces", List.of("Các trường", "UBND tỉnh")),
                        entry("Fixity", List.of("SHA-256:00")));
    }

    @Test
    void whatTheDocumentDoesNotSayIsNotThere() {
        assertThat(DocumentMetadata.of(GuidanceDocument.builder().build()).values())
                .containsOnlyKeys("Language");
    }

    @ParameterizedTest
    @CsvSource({"81-HD/BTGĐUK, 81, HD/BTGĐUK", "30/2020/NĐ-CP, 30, 2020/NĐ-CP", "159-TB, 159, TB"})
    void numberAndSymbolAreApart(String code, String number, String notation) {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(Header.builder().code(code).build())
                .build();

        assertThat(DocumentMetadata.of(document).values())
                .containsEntry("CodeNumber", List.of(number))
                .containsEntry("CodeNotation", List.of(notation));
    }

    @Test
    void aValueLongerThanItsFieldIsKeptWholeAndTold() {
        GuidanceDocument fits =
                GuidanceDocument.builder().subject("ệ".repeat(500)).build();
        GuidanceDocument longer =
                GuidanceDocument.builder().subject("ệ".repeat(501)).build();

        assertThat(DocumentMetadata.of(fits).tooLong()).isEmpty();
        assertThat(DocumentMetadata.of(longer).tooLong()).singleElement().satisfies(entry -> {
            assertThat(entry.field()).isEqualTo(MetadataField.SUBJECT);
            assertThat(entry.length()).isEqualTo(501);
            assertThat(entry.at()).hasToString("/subject");
        });
    }
}
