package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidanceDocumentAssertTest {

    private static final String SECTIONS =
            "aimsAndRequirements: I. MỤC ĐÍCH, YÊU CẦU | propagandaContent: II. NỘI DUNG | implementation: III. TỔ CHỨC THỰC HIỆN";

    private final GuidanceDocumentAssert document = assertThat(Samples.DOCUMENT);
    private final GuidanceDocumentAssert empty = assertThat(Samples.EMPTY);

    @Test
    void theLetterheadsMainValuesAreComparedAtOnce() {
        document.hasCode("5/HD-SVH")
                .hasSystem(IssuingSystem.STATE)
                .isIssuedBy("SỞ VĂN HÓA")
                .isIssuedOn(LocalDate.of(2021, 3, 9));
    }

    @Test
    void anotherCodeFails() {
        assertFails(
                () -> empty.hasCode("5/HD-SVH"),
                "expected code",
                "5/HD-SVH",
                "but was",
                "absent",
                "pointer",
                "/header/code");
    }

    @Test
    void anotherSystemFails() {
        assertFails(
                () -> document.hasSystem(null),
                "expected system",
                "absent",
                "but was",
                "STATE",
                "pointer",
                "/header/system");
    }

    @Test
    void anotherIssuerFails() {
        assertFails(
                () -> document.isIssuedBy("SỞ Y TẾ"),
                "expected issuer",
                "SỞ Y TẾ",
                "but was",
                "SỞ VĂN HÓA",
                "pointer",
                "/header/issuer");
    }

    @Test
    void anotherDateFails() {
        assertFails(
                () -> document.isIssuedOn(null),
                "expected issuedOn",
                "absent",
                "but was",
                "2021-03-09",
                "pointer",
                "/header/issuedOn");
    }

    @Test
    void theTypeNameIsCompared() {
        document.hasTypeName("HƯỚNG DẪN");
        assertFails(
                () -> document.hasTypeName("CÔNG VĂN"),
                "expected typeName",
                "CÔNG VĂN",
                "but was",
                "HƯỚNG DẪN",
                "pointer",
                "/typeName");
    }

    @Test
    void theSubjectIsCompared() {
        document.hasSubject("Treo cờ ngày hội");
        assertFails(
                () -> document.hasSubject("Treo đèn"),
                "expected subject",
                "Treo đèn",
                "but was",
                "Treo cờ ngày hội",
                "pointer",
                "/subject");
    }

    @Test
    void sectionsAreCounted() {
        document.hasSections(3);
        assertFails(
                () -> document.hasSections(4),
                "expected number of sections",
                "4",
                "but was",
                "3",
                "sections",
                SECTIONS,
                "pointer",
                "/sections");
    }

    @Test
    void signatoriesAreCounted() {
        document.hasSignatories(1);
        assertFails(
                () -> document.hasSignatories(2),
                "expected number of signatories",
                "2",
                "but was",
                "1",
                "signatories",
                "PHÓ GIÁM ĐỐC Trần Thị Lan",
                "pointer",
                "/signatories");
    }

    @Test
    void aSectionIsFoundByItsNumberOrKind() {
        document.section(1).hasLabel("I.");
        document.aimsAndRequirements().hasLabel("I.");
        document.propagandaContent().hasLabel("II.");
        document.implementation().hasLabel("III.");
    }

    @Test
    void anAbsentSectionFailsWithThoseThatArePresent() {
        GuidanceDocument without = Samples.DOCUMENT.toBuilder()
                .sections(Samples.DOCUMENT.sections().subList(0, 2))
                .build();

        assertFails(
                () -> assertThat(without).implementation(),
                "expected section",
                "implementation",
                "sections present",
                "aimsAndRequirements: I. MỤC ĐÍCH, YÊU CẦU | propagandaContent: II. NỘI DUNG",
                "pointer",
                "/sections");
        assertFails(
                empty::aimsAndRequirements,
                "expected section",
                "aimsAndRequirements",
                "sections present",
                "none",
                "pointer",
                "/sections");
        assertFails(
                empty::propagandaContent,
                "expected section",
                "propagandaContent",
                "sections present",
                "none",
                "pointer",
                "/sections");
        assertFails(
                () -> document.section(4),
                "expected number of sections",
                "at least 4",
                "but was",
                "3",
                "sections",
                SECTIONS,
                "pointer",
                "/sections");
    }

    @Test
    void sectionsAreCountedFromOne() {
        assertThatThrownBy(() -> document.section(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1");
    }

    @Test
    void theListsOfTextsAreEachTheirOwn() {
        document.addressees().containsExactly("Các phòng văn hóa");
        document.preamble().containsExactly("Ngày hội năm nay tổ chức tại các xã.");
        document.closing().containsExactly("Trên đây là hướng dẫn treo cờ.");
        document.unclassified().containsExactly("Trang 1");
        assertFails(
                () -> document.addressees().isEmpty(),
                "expected texts",
                "none",
                "but was",
                "Các phòng văn hóa",
                "pointer",
                "/addressees");
        assertFails(
                () -> document.preamble().isEmpty(),
                "expected texts",
                "none",
                "but was",
                "Ngày hội năm nay tổ chức tại các xã.",
                "pointer",
                "/preamble");
        assertFails(
                () -> document.unclassified().isEmpty(),
                "expected texts",
                "none",
                "but was",
                "Trang 1",
                "pointer",
                "/unclassified");
    }

    @Test
    void theDescriptionOfADocumentIsThatOfItsParts() {
        assertThatThrownBy(() -> assertThat(Samples.DOCUMENT)
                        .as("the draft")
                        .propagandaContent()
                        .hasProvisions(7))
                .hasMessageStartingWith("[the draft] \nexpected number of provisions");
    }

    @Test
    void aNullFails() {
        assertFails(
                () -> assertThat((GuidanceDocument) null).hasSubject("x"),
                "expected part",
                "present",
                "but was",
                "absent",
                "pointer",
                "/subject");
        assertFails(
                () -> assertThat((GuidanceDocument) null).header(), "expected part", "present", "but was", "absent");
    }

    @Test
    void assertJsOwnAssertionsAreThereToo() {
        assertThat(List.of(1)).hasSize(1);
        document.isEqualTo(Samples.DOCUMENT.toBuilder().build()).isNotEqualTo(Samples.EMPTY);
    }
}
