package io.github.huongdan.validation.rules.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of organs and lines that another system or another time has, and of who issues a document. */
class SystemsMarksTest {

    private static final String STATE_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    @Test
    void theTitleOfTheOtherSystem() {
        assertThat(Told.by(Example.party("REG-03", "has both", doc -> doc.unclassified(STATE_TITLE))))
                .isEqualTo("/unclassified/0 actual=" + STATE_TITLE);
        assertThat(Told.by(Example.party("REG-03", "has both", doc -> doc.header(h -> h.mark(STATE_TITLE)))))
                .isEqualTo("/header/marks/1 actual=" + STATE_TITLE);
        assertThat(Told.by(Example.party("REG-03", "has both", doc -> doc.header(h -> h.superior(STATE_TITLE)))))
                .isEqualTo("/header/superior actual=" + STATE_TITLE);
        assertThat(Told.by(Example.party("REG-03", "has both", doc -> doc.closing(List.of(STATE_TITLE)))))
                .isEqualTo("-");
        assertThat(Told.by(Example.party("REG-03", "has both", doc -> doc.unclassified(STATE_TITLE + "!".repeat(80)))))
                .isEqualTo("-");
        assertThat(Told.by(Example.party(
                        "REG-03",
                        "has another title",
                        doc -> doc.header(h -> h.title("HỘI NÔNG DÂN VIỆT NAM")).unclassified(STATE_TITLE))))
                .isEqualTo("-");
        assertThat(Told.by(Example.party("REG-03", "has a line", doc -> doc.unclassified("VIỆT NAM"))))
                .isEqualTo("-");
    }

    @Test
    void theMottoBelongsToTheState() {
        String motto = "Độc lập - Tự do - Hạnh phúc";

        assertThat(Told.by(Example.party("REG-03", "has a motto", doc -> doc.header(h -> h.motto(motto)))))
                .isEqualTo("/header/motto actual=" + motto);
        assertThat(Told.by(Example.party(
                        "REG-03",
                        "has no title",
                        doc -> doc.header(h -> h.title(null).motto(motto)))))
                .isEqualTo("-");
        assertThat(Told.by(Example.state("REG-03", "has a motto", doc -> {}))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", nullValues = "-", textBlock = """
            2025-07-01 | Huyện ủy Đông Sơn | [Huyện ủy] Đông Sơn
            2025-06-30 | Huyện ủy Đông Sơn | -
            - | Huyện ủy Đông Sơn | -
            2025-07-01 | Ban Tuyên giáo Huyện ủy | -
            2025-07-01 | Tỉnh ủy Sơn Hải | -
            """)
    void organsOfDistricts(@Nullable LocalDate issuedOn, String recipient, @Nullable String marked) {
        Example example = Example.party(
                "REG-06",
                "is sent to " + recipient,
                doc -> doc.header(header -> header.issuedOn(issuedOn))
                        .recipients(List.of(Recipient.of(recipient, "để Huyện ủy biết"))));

        assertThat(example.foundByItsRule())
                .allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/recipients/0/name"));
        assertThat(Marked.of(recipient, example.foundByItsRule())).isEqualTo(marked == null ? recipient : marked);
    }

    @Test
    void districtsInTheLetterheadAndInTheText() {
        LocalDate day = LocalDate.of(2025, 8, 4);

        assertThat(Told.by(Example.party(
                        "REG-06",
                        "is a district's",
                        doc -> doc.header(h -> h.issuedOn(day).superior("HUYỆN ỦY ĐÔNG SƠN")))))
                .isEqualTo("/header/superior organ=HUYỆN ỦY");
        assertThat(Told.by(Example.party(
                        "REG-06",
                        "is a district's",
                        doc -> doc.header(h -> h.issuedOn(day).issuer("HUYỆN ỦY ĐÔNG SƠN")))))
                .isEqualTo("/header/issuer organ=HUYỆN ỦY");
        assertThat(Told.by(Example.party(
                        "REG-06",
                        "speaks of districts",
                        doc -> doc.header(h -> h.issuedOn(day)).closing(List.of("Huyện ủy Đông Sơn thực hiện.")))))
                .isEqualTo("-");
    }

    /** The enacting clause with the organ in brackets that it names as the issuer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ban Tuyên giáo Tỉnh ủy] hướng dẫn như sau:",
                "[Ban Tuyên giáo] ban hành hướng dẫn như sau:",
                "[Ban Hướng dẫn Tỉnh] hướng dẫn như sau:",
                "Ban Tuyên giáo Tỉnh ủy:",
                "Nay hướng dẫn như sau:",
                "Hướng dẫn như sau:"
            })
    void theIssuerByTheEnactingClause(String clause) {
        String organ = clause.startsWith("[") ? clause.substring(1, clause.indexOf(']')) : null;
        Example example = Example.party(
                "SIG-09",
                "has no letterhead",
                doc -> doc.header(header -> header.issuer(null))
                        .basis(basis -> basis.enactingClause(clause.replaceAll("[\\[\\]]", "")))
                        .signatories(List.of())
                        .signatory("HIỆU TRƯỞNG", "Lê Hòa"));

        assertThat(Told.by(example))
                .isEqualTo(organ == null ? "-" : "/signatories/0/position actual=HIỆU TRƯỞNG issuer=" + organ);
    }
}
