package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatoryAssertTest {

    private final SignatoryAssert signatory = assertThat(Samples.DOCUMENT).signatory();

    @Test
    void theFirstIsFound() {
        assertThat(Samples.DOCUMENT).signatory(1).hasName("Trần Thị Lan");
        assertFails(
                () -> assertThat(Samples.EMPTY).signatory(),
                "expected number of signatories",
                "at least 1",
                "but was",
                "0",
                "signatories",
                "none",
                "pointer",
                "/signatories");
        assertFails(
                () -> assertThat(Samples.DOCUMENT).signatory(2),
                "expected number of signatories",
                "at least 2",
                "but was",
                "1",
                "signatories",
                "PHÓ GIÁM ĐỐC Trần Thị Lan",
                "pointer",
                "/signatories");
    }

    @Test
    void thePositionIsCompared() {
        signatory.hasPosition("PHÓ GIÁM ĐỐC");
        assertFails(
                () -> signatory.hasPosition("GIÁM ĐỐC"),
                "expected position",
                "GIÁM ĐỐC",
                "but was",
                "PHÓ GIÁM ĐỐC",
                "pointer",
                "/signatories/0/position");
    }

    @Test
    void theNameIsCompared() {
        signatory.hasName("Trần Thị Lan");
        assertFails(
                () -> signatory.hasName(null),
                "expected name",
                "absent",
                "but was",
                "Trần Thị Lan",
                "pointer",
                "/signatories/0/name");
    }

    @Test
    void aLineOfAuthorityIsFound() {
        signatory.hasAuthority("KT.", "GIÁM ĐỐC");
        assertFails(
                () -> signatory.hasAuthority("TM.", "ỦY BAN NHÂN DÂN"),
                "expected authority",
                "TM. ỦY BAN NHÂN DÂN",
                "authorities",
                "KT. GIÁM ĐỐC",
                "pointer",
                "/signatories/0/authorities");
    }

    @Test
    void linesOfAuthorityAreCounted() {
        signatory.hasAuthorities(1);
        assertFails(
                () -> signatory.hasAuthorities(0),
                "expected number of authorities",
                "0",
                "but was",
                "1",
                "authorities",
                "KT. GIÁM ĐỐC",
                "pointer",
                "/signatories/0/authorities");
    }
}
