package io.github.huongdan.validation.rules.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the regime: its choice, the regulations that are cited, what belongs to another system. */
class RegimeMarksTest {

    /** The ground, the paragraph after the sections, the subject and a line without a place, of a document without a date. */
    @ParameterizedTest
    @CsvSource(delimiterString = "|", nullValues = "-", textBlock = """
            - | - | - | - | -
            Căn cứ Kế hoạch số 5-KH/TU, ngày 07/8/2018 của Tỉnh ủy | - | - | - | 2018-08-07
            Căn cứ kết luận ngày 07/8/2018 của Tỉnh ủy | - | - | - | 2018-08-07
            Căn cứ kết luận ngày 07/8/2018 và ngày 09/8/2018 của Tỉnh ủy | - | - | - | 2018-08-09
            Căn cứ kết luận ngày 09/8/2018 và ngày 07/8/2018 của Tỉnh ủy | - | - | - | 2018-08-09
            - | Các xã báo cáo trước ngày 07/8/2018. | - | - | -
            - | Theo Kế hoạch số 5-KH/TU, ngày 07/8/2018 của Tỉnh ủy. | - | - | -
            - | - | về bảo vệ rừng năm 2021 | - | 2021-01-01
            - | - | về bảo vệ rừng năm 1976 | - | 1976-01-01
            - | - | về bảo vệ rừng năm 1975 | - | -
            - | - | về bảo vệ rừng năm 2199 | - | 2199-01-01
            - | - | về bảo vệ rừng năm 2200 | - | -
            - | - | về bảo vệ rừng năm 2021 và năm 2022 | - | 2022-01-01
            - | - | về bảo vệ rừng năm 2021 và năm 2200 | - | 2021-01-01
            - | - | về bảo vệ rừng 2021 | - | -
            - | - | về bảo vệ rừng năm 202 | - | -
            - | - | về bảo vệ rừng năm 20a1 | - | -
            - | - | năm 2021 | - | 2021-01-01
            - | - | về bảo vệ rừng năm 2021 | ngày … tháng 8 năm 2019 | 2019-08-01
            - | - | về bảo vệ rừng năm 2021 | ngày … tháng … năm … | 2021-01-01
            - | - | về bảo vệ rừng năm 2021 | Nơi gửi | 2021-01-01
            Căn cứ kết luận ngày 07/8/2018 của Tỉnh ủy | - | về bảo vệ rừng năm 2021 | - | 2021-01-01
            Căn cứ kết luận ngày 07/8/2018 của Tỉnh ủy | - | về bảo vệ rừng năm 2017 | - | 2018-08-07
            """)
    void theLatestDayOfADocumentWithoutADate(
            @Nullable String ground,
            @Nullable String closing,
            @Nullable String subject,
            @Nullable String line,
            @Nullable String day) {
        Example example = Example.party("REG-01", "has no date", undated(ground, closing, subject, line))
                .underItsOwnRegime();

        assertThat(example.foundByItsRule()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/header/issuedOn");
            assertThat(finding.variant()).isEqualTo(day == null ? "noDate" : null);
            assertThat(finding.arguments().get("date")).isEqualTo(day);
        });
    }

    private static Consumer<GuidanceDocumentBuilder> undated(
            @Nullable String ground, @Nullable String closing, @Nullable String subject, @Nullable String line) {
        return doc -> doc.header(header -> header.issuedOn(null))
                .subject(subject)
                .basis(basis -> basis.grounds(List.of()).ground(ground == null ? "Căn cứ Điều lệ Đảng" : ground))
                .sections(List.of())
                .closing(closing == null ? List.of() : List.of(closing))
                .unclassified(line == null ? List.of() : List.of(line));
    }

    @ParameterizedTest
    @CsvSource({"1975, -", "1976, 1976-01-01", "2019, 2019-01-01", "2199, 2199-01-01"})
    void theYearOfTheCode(int year, String day) {
        Consumer<GuidanceDocumentBuilder> undated = undated(null, null, null, null)
                .andThen(doc -> doc.header(header -> header.code(DocumentCode.normative(5, year, "QĐ", "UBND"))));

        assertThat(String.valueOf(Example.state("REG-01", "has no date", undated)
                                .underItsOwnRegime()
                                .foundByItsRule()
                                .get(0)
                                .arguments()
                                .get("date"))
                        .replace("null", "-"))
                .isEqualTo(day);
    }

    @Test
    void actsCountInSectionsAndComeBeforeOtherDays() {
        String act = "Thực hiện Kế hoạch số 5-KH/TU, ngày 07/8/2018 của Tỉnh ủy Sơn Hải về phát triển rừng.";
        Section section =
                OtherSection.builder().heading("NỘI DUNG").provision("1.", act).build();
        Consumer<GuidanceDocumentBuilder> cited = undated(
                        "Căn cứ kết luận ngày 09/9/2018 của Tỉnh ủy", null, null, null)
                .andThen(doc -> doc.section(section));

        assertThat(Told.by(Example.party("REG-01", "cites an act", cited).underItsOwnRegime()))
                .endsWith(" date=2018-08-07");
    }

    @Test
    void aRegimeThatIsNamedOrHasADateIsNoGuess() {
        assertThat(Told.by(Example.party("REG-01", "has a date", doc -> {}).underItsOwnRegime()))
                .isEqualTo("-");
        assertThat(Told.by(Example.party("REG-01", "has no date", undated(null, null, null, null))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            2018-04-02 | Hướng dẫn số 11-HD/VPTW, ngày 28/5/2004 | -
            2018-04-03 | Hướng dẫn số 11-HD/VPTW, ngày 28/5/2004 | date=2018-04-03 replacedBy=36-HD/VPTW
            2003-01-01 | Hướng dẫn số 11-HD/VPTW, ngày 28/5/2004 | -
            2018-04-02 | Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 | -
            """)
    void regulationsOfTheFormOfTheParty(LocalDate issuedOn, String act, String told) {
        assertThat(regulation(Example.party("REG-02", "cites " + act, citing(issuedOn, act))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            2020-03-04 | Nghị định số 30/2020/NĐ-CP | early date=2020-03-05
            2020-03-05 | Nghị định số 30/2020/NĐ-CP | -
            2020-03-04 | Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 | -
            2020-03-05 | Nghị định số 09/2010/NĐ-CP | date=2020-03-05 replacedBy=30/2020/NĐ-CP
            2010-01-01 | Thông tư số 77/2003/TT-BNV | ended date=2010-01-01
            2009-12-31 | Thông tư số 77/2003/TT-BNV | -
            """)
    void regulationsOfTheFormOfTheState(LocalDate issuedOn, String act, String told) {
        assertThat(regulation(Example.state("REG-02", "cites " + act, citing(issuedOn, act))))
                .isEqualTo(told);
    }

    @Test
    void aDocumentWithoutADateIsAsOldAsItsActs() {
        Consumer<GuidanceDocumentBuilder> undated = citing(null, "Nghị định số 09/2010/NĐ-CP");

        assertThat(regulation(Example.state(
                        "REG-02",
                        "has no date",
                        undated.andThen(doc -> doc.subject("Về an toàn giao thông năm 2021")))))
                .isEqualTo("date=2020-03-05 replacedBy=30/2020/NĐ-CP");
        assertThat(regulation(Example.state(
                        "REG-02",
                        "has no date",
                        undated.andThen(doc -> doc.subject("Về an toàn giao thông năm 2019")))))
                .isEqualTo("-");
        assertThat(regulation(Example.state("REG-02", "has no date", undated))).isEqualTo("-");
        assertThat(regulation(Example.state(
                        "REG-02",
                        "has no date",
                        citing(null, "Nghị định số 30/2020/NĐ-CP")
                                .andThen(doc -> doc.subject("Về an toàn giao thông năm 2019")))))
                .isEqualTo("-");
    }

    private static Consumer<GuidanceDocumentBuilder> citing(@Nullable LocalDate issuedOn, String act) {
        return doc -> doc.header(header -> header.issuedOn(issuedOn))
                .subject("Về an toàn giao thông")
                .basis(basis -> basis.grounds(List.of()))
                .sections(List.of())
                .closing(List.of("Văn bản trình bày theo " + act + " về thể thức văn bản."));
    }

    private static String regulation(Example example) {
        return Told.by(example).replaceFirst("^/closing/0 ", "").replaceFirst("act=.*? (date=)", "$1");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            HƯỚNG DẪN | -
            HƯỚNG DẪN LIÊN TỊCH | -
            KẾ HOẠCH | /typeName other actual=KẾ HOẠCH
            TẢN VĂN | /typeName unknown actual=TẢN VĂN
            """)
    void theTypeOfTheDocument(String typeName, String told) {
        assertThat(Told.by(Example.party("REG-04", "is a " + typeName, doc -> doc.typeName(typeName))))
                .isEqualTo(told);
    }

    @Test
    void aLetterHasNoType() {
        assertThat(Told.by(Example.party("REG-04", "is a letter", doc -> doc.typeName(null))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            CHI BỘ THÔN ĐÔNG | T/M CHI BỘ | HƯỚNG DẪN | cell
            CHI BỘ THÔN ĐÔNG | T/M CHI BỘ | KẾ HOẠCH | -
            ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ | T/M ĐẢNG ỦY | HƯỚNG DẪN | committee
            ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ | T/M BAN THƯỜNG VỤ | HƯỚNG DẪN | -
            ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ | T/M | HƯỚNG DẪN | -
            ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ | - | HƯỚNG DẪN | committee
            BAN THƯỜNG VỤ ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ | T/M ĐẢNG ỦY | HƯỚNG DẪN | -
            ĐẢNG ỦY XÃ SƠN HẢI | T/M ĐẢNG ỦY | HƯỚNG DẪN | -
            """)
    void whoMayGuide(String issuer, String authority, String typeName, String told) {
        Signatory.Builder signatory = Signatory.builder().position("BÍ THƯ").name("Lê Hòa");
        if (!authority.equals("-")) {
            String organ = authority.substring(3).strip();
            signatory.authority("T/M", organ.isEmpty() ? null : organ);
        }
        Example example = Example.party(
                        "REG-05",
                        "is issued by " + issuer,
                        doc -> doc.header(header -> header.issuer(issuer))
                                .typeName(typeName)
                                .signatories(List.of(signatory.build())))
                .under("PARTY_2026A");

        assertThat(Told.by(example))
                .isEqualTo(
                        told.equals("-")
                                ? "-"
                                : "/header/issuer " + (told.equals("cell") ? "cell " : "") + "issuer=" + issuer);
    }

    @Test
    void aCommitteeWithoutASignatoryMayBeItsStandingOne() {
        Consumer<GuidanceDocumentBuilder> unsigned = doc ->
                doc.header(header -> header.issuer("ĐẢNG ỦY CƠ SỞ SỞ NỘI VỤ")).signatories(List.of());

        assertThat(Told.by(Example.party("REG-05", "is unsigned", unsigned).under("PARTY_2026A")))
                .isEqualTo("-");
    }
}
