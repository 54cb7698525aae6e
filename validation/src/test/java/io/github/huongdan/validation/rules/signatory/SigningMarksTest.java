package io.github.huongdan.validation.rules.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of prefixes, positions and names of those who sign. */
class SigningMarksTest {

    /** Those who sign, each with authorities, position and name. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            - / TRƯỞNG BAN / Lê Hòa ⇒ -
            - / - / Lê Hòa ⇒ /signatories/0/position position
            - / TRƯỞNG BAN / - ⇒ /signatories/0/name name
            - / - / - ⇒ /signatories/0/name name & /signatories/0/position position
            T/M BAN THƯỜNG VỤ / - / Lê Hòa ⇒ -
            K/T TRƯỞNG BAN / - / Lê Hòa ⇒ -
            T/L BAN THƯỜNG VỤ / - / Lê Hòa ⇒ /signatories/0/position position
            - / BÍ THƯ / Lê Hòa; - / GIÁM ĐỐC / - ⇒ -
            - / BÍ THƯ / -; - / GIÁM ĐỐC / - ⇒ /signatories/0/name name & /signatories/1/name name
            - / BÍ THƯ / Lê Hòa; T/M BAN THƯỜNG VỤ / GIÁM ĐỐC / - ⇒ /signatories/1/name name
            """)
    void positionAndName(String signatories, String told) {
        assertThat(Told.by(Example.party("SIG-01", "is signed", signed(signatories))))
                .isEqualTo(told);
    }

    @Test
    void whoSignsForACollectiveOfTheStateHasAPosition() {
        assertThat(Told.by(Example.state("SIG-01", "is signed", signed("TM. ỦY BAN NHÂN DÂN / - / Lê Hòa"))))
                .isEqualTo("/signatories/0/position position");
        assertThat(Told.by(Example.party("SIG-01", "is signed by nobody", doc -> doc.signatories(List.of()))))
                .isEqualTo("/signatories absent");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            K/T | -
            KT. | K/T
            KT | K/T
            k/t | K/T
            T/M | -
            TM. | T/M
            Q. | -
            Q | Q.
            TUQ. | -
            T/UQ | -
            XYZ | T/M, K/T, T/L, Q.
            """)
    void prefixesOfTheParty(String prefix, String expected) {
        Example example =
                Example.party("SIG-02", "is signed " + prefix, signed(prefix + " TRƯỞNG BAN / PHÓ BAN / Lê Hòa"));

        assertThat(Told.by(example)).isEqualTo(notation(prefix, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            KT. | -
            K/T | KT.
            TUQ. | -
            T/UQ | TUQ.
            TUQ | TUQ.
            """)
    void prefixesOfTheState(String prefix, String expected) {
        Example example =
                Example.state("SIG-02", "is signed " + prefix, signed(prefix + " GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Hòa"));

        assertThat(Told.by(example)).isEqualTo(notation(prefix, expected));
    }

    private static String notation(String prefix, String expected) {
        return expected.equals("-")
                ? "-"
                : "/signatories/0/authorities/0/prefix actual=" + prefix + " expected=" + expected;
    }

    @Test
    void prefixesOfTheYouthUnionPass() {
        Consumer<GuidanceDocumentBuilder> signed = signed("TM. BAN THƯỜNG VỤ / BÍ THƯ / Lê Hòa");

        assertThat(Told.by(Example.party(
                        "SIG-02",
                        "is the Youth's",
                        signed.andThen(doc -> doc.header(header -> header.title("ĐOÀN TNCS HỒ CHÍ MINH")
                                .superior(null)
                                .issuer("BCH ĐOÀN TỈNH SƠN HẢI"))))))
                .isEqualTo("-");
        assertThat(Told.by(Example.party("SIG-02", "is the Party's", signed))).isNotEqualTo("-");
    }

    @Test
    void eachLineOfEachSignatoryIsJudged() {
        String two = "- / TRƯỞNG BAN / Lê Hòa; T/M BAN + KT. TRƯỞNG BAN / PHÓ BAN / Lê Bình";

        assertThat(Told.by(Example.party("SIG-02", "is signed by two", signed(two))))
                .isEqualTo("/signatories/1/authorities/1/prefix actual=KT. expected=K/T");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            BAN TUYÊN GIÁO | T/M | advisory
            BAN TUYÊN GIÁO | TM. | advisory
            BAN TUYÊN GIÁO | K/T | -
            TỈNH ỦY SƠN HẢI | K/T | collective
            TỈNH ỦY SƠN HẢI | T/M | -
            ỦY BAN KIỂM TRA | K/T | collective
            HỘI NÔNG DÂN | K/T | -
            HỘI NÔNG DÂN | T/M | -
            """)
    void prefixesFitTheOrgan(String issuer, String prefix, String variant) {
        Example example = Example.party(
                "SIG-03",
                "is signed by " + issuer,
                signed(prefix + " NGƯỜI KÝ / PHÓ BAN / Lê Hòa")
                        .andThen(doc -> doc.header(header -> header.issuer(issuer))));

        assertThat(Told.by(example))
                .isEqualTo(
                        variant.equals("-")
                                ? "-"
                                : "/signatories/0/authorities/0/prefix " + variant + " actual=" + prefix + " issuer="
                                        + issuer);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN | -
            K/T TRƯỞNG BAN | TRƯỞNG BAN | /signatories/0/position prefix=K/T
            K/T TRƯỞNG BAN | - | /signatories/0/position prefix=K/T
            K/T TRƯỞNG BAN | BAN PHÓ | -
            K/T TRƯỞNG BAN | QUYỀN TRƯỞNG BAN | -
            T/L TRƯỞNG BAN | TRƯỞNG PHÒNG | -
            """)
    void whoSignsForTheHeadIsADeputy(String authority, String position, String told) {
        assertThat(Told.by(Example.party("SIG-04", "is signed", signed(authority + " / " + position + " / Lê Hòa"))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"TUQ., true", "T/UQ, true", "K/T, false"})
    void noAuthorisation(String prefix, boolean told) {
        assertThat(Told.by(Example.party("SIG-05", "is signed", signed(prefix + " BAN / PHÓ BAN / Lê Hòa"))))
                .isEqualTo(told ? "/signatories/0/authorities/0/prefix actual=" + prefix : "-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            BÍ THƯ ⇒ -
            BÍ THƯ TỈNH ỦY ⇒ BÍ THƯ [TỈNH ỦY]
            BÍ THƯ ĐẢNG ỦY XÃ ⇒ BÍ THƯ [ĐẢNG ỦY] XÃ
            PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY ⇒ PHÓ BÍ THƯ THƯỜNG TRỰC [TỈNH ỦY]
            ỦY VIÊN TỈNH ỦY, BÍ THƯ HUYỆN ỦY ⇒ ỦY VIÊN [TỈNH ỦY], BÍ THƯ HUYỆN ỦY
            TỈNH ỦY VIÊN ⇒ -
            """)
    void positionOnly(String position, String marked) {
        Example example = Example.party("SIG-06", "is signed", signed("- / " + position + " / Lê Hòa"));

        assertThat(example.foundByItsRule())
                .allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/signatories/0/position"));
        assertThat(example.foundByItsRule().isEmpty() ? "-" : Marked.of(position, example.foundByItsRule()))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            - | TRƯỞNG BAN | BAN TUYÊN GIÁO | true
            - | CHÁNH VĂN PHÒNG | BAN TUYÊN GIÁO | false
            K/T TRƯỞNG BAN | PHÓ CHÁNH VĂN PHÒNG | BAN TUYÊN GIÁO | false
            T/L TRƯỞNG BAN | CHÁNH VĂN PHÒNG | BAN TUYÊN GIÁO | true
            - | CHÁNH VĂN PHÒNG | VĂN PHÒNG | true
            - | TRƯỞNG BAN | VĂN PHÒNG | false
            - | BÍ THƯ | VĂN PHÒNG | true
            """)
    void positionsFitTheIssuer(String authority, String position, String issuer, boolean fits) {
        Example example = Example.party(
                "SIG-09",
                "is signed by " + position,
                signed(authority + " / " + position + " / Lê Hòa")
                        .andThen(doc -> doc.header(header -> header.issuer(issuer))));

        assertThat(Told.by(example))
                .isEqualTo(fits ? "-" : "/signatories/0/position actual=" + position + " issuer=" + issuer);
    }

    @ParameterizedTest
    @CsvSource({"(Đã ký), -", "Người ký: đã ký, -", "Nơi đóng dấu, /signatories/0/name"})
    void wordsThatShowASignature(String line, String told) {
        assertThat(Told.by(Example.party("SIG-11", "shows " + line, doc -> doc.unclassified(line))))
                .isEqualTo(told);
    }

    @Test
    void aSignatureMayBeShownWithTheName() {
        assertThat(Told.by(Example.party("SIG-11", "is signed", signed("- / TRƯỞNG BAN / (Đã ký) Lê Hòa"))))
                .isEqualTo("-");
        assertThat(Told.by(Example.party("SIG-11", "is signed", doc -> doc.signatories(List.of()))))
                .isEqualTo("-");
    }

    @Test
    void theSignatureStandsBehindTheSections() {
        Example moved = Example.party("SIG-10", "is signed early", doc -> {}).typed("PHÓ TRƯỞNG BAN\n\n", "");

        assertThat(Told.by(moved.typed("Trên đây", "PHÓ TRƯỞNG BAN\n\nTrên đây")))
                .isEqualTo("-");
        assertThat(Told.by(moved.typed("2. Báo Sơn Hải", "PHÓ TRƯỞNG BAN\n\n2. Báo Sơn Hải")))
                .isEqualTo("/signatories/0/position actual=PHÓ TRƯỞNG BAN");
    }

    private static Consumer<GuidanceDocumentBuilder> signed(String signatories) {
        List<Signatory> all = Arrays.stream(signatories.split("; "))
                .map(SigningMarksTest::signatory)
                .toList();
        return doc -> doc.signatories(all);
    }

    private static Signatory signatory(String written) {
        String[] parts = written.split(" / ");
        Signatory.Builder signatory =
                Signatory.builder().position(given(parts[1])).name(given(parts[2]));
        for (String authority : parts[0].equals("-") ? new String[0] : parts[0].split(" \\+ ")) {
            int blank = authority.indexOf(' ');
            String prefix = blank < 0 ? authority : authority.substring(0, blank);
            signatory.authority(prefix, authority.substring(prefix.length()).strip());
        }
        return signatory.build();
    }

    private static @Nullable String given(String value) {
        return value.equals("-") ? null : value;
    }
}
