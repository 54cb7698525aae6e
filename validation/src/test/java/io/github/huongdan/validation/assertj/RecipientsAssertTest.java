package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import org.junit.jupiter.api.Test;

class RecipientsAssertTest {

    private static final String ALL = "UBND tỉnh (để báo cáo) | Các phòng văn hóa | archive: VT";

    private final RecipientsAssert recipients = assertThat(Samples.DOCUMENT).recipients();
    private final RecipientsAssert none = assertThat(Samples.EMPTY).recipients();

    @Test
    void linesAreCounted() {
        recipients.hasSize(3);
        assertFails(
                () -> recipients.hasSize(2),
                "expected number of recipients",
                "2",
                "but was",
                "3",
                "recipients",
                ALL,
                "pointer",
                "/recipients");
        assertFails(
                () -> recipients.recipient(4),
                "expected number of recipients",
                "at least 4",
                "but was",
                "3",
                "recipients",
                ALL,
                "pointer",
                "/recipients");
    }

    @Test
    void aNameIsFound() {
        recipients.contains("Các phòng văn hóa").contains("VT");
        assertFails(
                () -> recipients.contains("Báo Sơn Hải"),
                "expected recipient",
                "Báo Sơn Hải",
                "recipients",
                ALL,
                "pointer",
                "/recipients");
    }

    @Test
    void aNameIsNotFound() {
        recipients.doesNotContain("Báo Sơn Hải");
        assertFails(
                () -> recipients.doesNotContain("VT"),
                "expected no recipient",
                "VT",
                "recipients",
                ALL,
                "pointer",
                "/recipients");
    }

    @Test
    void allNamesAreComparedInOrder() {
        recipients.containsExactly("UBND tỉnh", "Các phòng văn hóa", "VT");
        assertFails(
                () -> recipients.containsExactly("UBND tỉnh", "VT"),
                "expected recipients",
                "UBND tỉnh | VT",
                "but was",
                "UBND tỉnh | Các phòng văn hóa | VT",
                "pointer",
                "/recipients");
    }

    @Test
    void theArchiveLineIsFound() {
        recipients.archive().hasName("VT");
        assertFails(none::archive, "expected recipient", "archive", "recipients", "none", "pointer", "/recipients");
        assertFails(
                () -> recipients.archive().hasName("BTG"),
                "expected name",
                "BTG",
                "but was",
                "VT",
                "pointer",
                "/recipients/2/name");
    }

    @Test
    void thePurposeIsCompared() {
        recipients.recipient(1).hasName("UBND tỉnh").hasPurpose("để báo cáo");
        recipients.recipient(2).hasPurpose(null);
        assertFails(
                () -> recipients.recipient(2).hasPurpose("để biết"),
                "expected purpose",
                "để biết",
                "but was",
                "absent",
                "pointer",
                "/recipients/1/purpose");
    }

    @Test
    void theArchiveLineIsToldFromTheOthers() {
        recipients.recipient(3).isArchive();
        recipients.recipient(1).isNotArchive();
        assertFails(
                () -> recipients.recipient(1).isArchive(),
                "expected archive",
                "true",
                "but was",
                "false",
                "pointer",
                "/recipients/0/archive");
        assertFails(
                () -> recipients.recipient(3).isNotArchive(),
                "expected archive",
                "false",
                "but was",
                "true",
                "pointer",
                "/recipients/2/archive");
    }
}
