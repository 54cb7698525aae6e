package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BasisAssertTest {

    private static final String CITED = "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy khóa X về văn hóa cơ …";
    private static final String GROUND = "Căn cứ Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy khóa X về văn …";

    private final BasisAssert basis = assertThat(Samples.DOCUMENT).basis();
    private final LegalBasisAssert ground = basis.ground(1);
    private final CitationAssert citation = ground.citation(1);

    @Test
    void groundsAreCounted() {
        basis.hasGrounds(1);
        assertFails(
                () -> basis.hasGrounds(2),
                "expected number of grounds",
                "2",
                "but was",
                "1",
                "grounds",
                GROUND,
                "pointer",
                "/basis/grounds");
        assertFails(
                () -> basis.ground(2),
                "expected number of grounds",
                "at least 2",
                "but was",
                "1",
                "grounds",
                GROUND,
                "pointer",
                "/basis/grounds");
    }

    @Test
    void anActIsCitedByAnyGround() {
        basis.cites("58 - KH/TU");
        assertFails(
                () -> basis.cites("59-KH/TU"),
                "expected citation",
                "59-KH/TU",
                "citations",
                CITED,
                "pointer",
                "/basis/grounds");
    }

    @Test
    void theEnactingClauseIsCompared() {
        basis.hasEnactingClause("Sở Văn hóa hướng dẫn như sau:");
        assertFails(
                () -> basis.hasEnactingClause(null),
                "expected enactingClause",
                "absent",
                "but was",
                "Sở Văn hóa hướng dẫn như sau:",
                "pointer",
                "/basis/enactingClause");
    }

    @Test
    void theTextOfAGroundIsCompared() {
        ground.hasText("Căn cứ Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy khóa X về văn hóa cơ sở");
        assertFails(
                () -> ground.hasText("Căn cứ"),
                "expected text",
                "Căn cứ",
                "but was",
                "Căn cứ Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy khóa X về văn hóa cơ sở",
                "pointer",
                "/basis/grounds/0/text");
    }

    @Test
    void anActIsCitedByOneGround() {
        ground.cites("58-KH/TU");
        assertFails(
                () -> ground.cites("58-KH/TW"),
                "expected citation",
                "58-KH/TW",
                "citations",
                CITED,
                "pointer",
                "/basis/grounds/0/citations");
    }

    @Test
    void citationsAreCounted() {
        ground.hasCitations(1);
        assertFails(
                () -> ground.hasCitations(0),
                "expected number of citations",
                "0",
                "but was",
                "1",
                "citations",
                CITED,
                "pointer",
                "/basis/grounds/0/citations");
        assertFails(
                () -> ground.citation(2),
                "expected number of citations",
                "at least 2",
                "but was",
                "1",
                "citations",
                CITED,
                "pointer",
                "/basis/grounds/0/citations");
    }

    @Test
    void whatACitationSaysIsCompared() {
        citation.hasType("KH")
                .hasCode("58-KH/TU")
                .isIssuedOn(LocalDate.of(2018, 9, 20))
                .isIssuedBy("Tỉnh ủy")
                .hasTerm("X")
                .hasSubject("văn hóa cơ sở");
    }

    @Test
    void whatACitationDoesNotSayFails() {
        String at = "/basis/grounds/0/citations/0/";
        assertFails(() -> citation.hasType("KL"), "expected type", "KL", "but was", "KH", "pointer", at + "type");
        assertFails(
                () -> citation.hasCode("58-KH/TW"),
                "expected code",
                "58-KH/TW",
                "but was",
                "58-KH/TU",
                "pointer",
                at + "code");
        assertFails(
                () -> citation.isIssuedOn(null),
                "expected issuedOn",
                "absent",
                "but was",
                "2018-09-20",
                "pointer",
                at + "issuedOn");
        assertFails(
                () -> citation.isIssuedBy("Huyện ủy"),
                "expected issuer",
                "Huyện ủy",
                "but was",
                "Tỉnh ủy",
                "pointer",
                at + "issuer");
        assertFails(() -> citation.hasTerm("XI"), "expected term", "XI", "but was", "X", "pointer", at + "term");
        assertFails(
                () -> citation.hasSubject("rừng"),
                "expected subject",
                "rừng",
                "but was",
                "văn hóa cơ sở",
                "pointer",
                at + "subject");
    }
}
