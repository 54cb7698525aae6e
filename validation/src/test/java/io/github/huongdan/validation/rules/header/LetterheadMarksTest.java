package io.github.huongdan.validation.rules.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of the lines of the letterhead and of its marks. */
class LetterheadMarksTest {

    /** Behind the arrow the line as it was judged. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ĐẢNG CỘNG SẢN VIỆT NAM⇒-
            ĐẢNG CỘNG SẢN VIỆT NAM ----⇒-
            | ĐẢNG CỘNG SẢN VIỆT NAM |⇒-
            ĐẢNG CỘNG SẢN⇒ĐẢNG CỘNG SẢN
            --- ĐẢNG CỘNG SẢN ---⇒ĐẢNG CỘNG SẢN
            -A-⇒A
            ---⇒---
            Đảng Cộng sản Việt Nam⇒Đảng Cộng sản Việt Nam
            """)
    void theTitleWithoutTheRuleUnderIt(String title, String actual) {
        assertThat(Example.party("HDR-01", title, document -> document.header(header -> header.title(title)))
                        .foundByItsRule())
                .extracting(finding -> finding.arguments().get("actual"))
                .containsExactlyElementsOf(actual.equals("-") ? List.of() : List.of(actual));
    }

    /** A draft needs no date. */
    @ParameterizedTest
    @CsvSource({"DỰ THẢO, true", "Dự thảo lần 2, true", "BẢN DỰ THẢO, false", "HỎA TỐC, false"})
    void aMarkOfADraft(String mark, boolean draft) {
        assertThat(withoutDate(mark)).hasSize(draft ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void aMarkOfADraftHasUpToFortyCharacters(int length, boolean draft) {
        assertThat(withoutDate(("DỰ THẢO " + "TRÌNH ".repeat(6)).substring(0, length - 1) + "X"))
                .hasSize(draft ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'*', ''",
        "'* *', '/header/marks/0'",
        "'***', '/header/marks/0'",
        "' ', '/header/marks'",
        "A*, /header/marks"
    })
    void aStarUnderTheIssuer(String mark, String pointer) {
        assertThat(Example.party(
                                "HDR-06",
                                "has the mark " + mark,
                                document -> document.header(header -> header.marks(List.of(mark))))
                        .foundByItsRule())
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, false",
                "-, -, -, 45-HD/BTGTU, -, true",
                "-, -, -, -, *, true",
                "-, -, -, -, HỎA TỐC, false",
                "ĐẢNG CỘNG SẢN VIỆT NAM, -, -, 45-HD/BTGTU, *, false",
                "-, TỈNH ỦY SƠN HẢI, -, 45-HD/BTGTU, *, false",
                "-, -, BAN TUYÊN GIÁO, 45-HD/BTGTU, *, false"
            })
    void aLetterheadIsLostWhereItsCodeOrStarAloneIsLeft(
            @Nullable String title,
            @Nullable String superior,
            @Nullable String issuer,
            @Nullable String code,
            @Nullable String mark,
            boolean lost) {
        assertThat(Example.party(
                                "HDR-21",
                                "has " + code + mark,
                                document -> document.header(header -> {
                                    header.title(title).superior(superior).issuer(issuer);
                                    header.marks(mark == null ? List.of() : List.of(mark));
                                    if (code == null) {
                                        header.code((DocumentCode) null);
                                    }
                                }))
                        .foundByItsRule())
                .hasSize(lost ? 1 : 0);
    }

    /** The Youth Union names neither Party nor State in its letterhead. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HDR-01, ĐOÀN TNCS HỒ CHÍ MINH, -, BAN THƯỜNG VỤ TỈNH ĐOÀN, false",
                "HDR-01, ĐẢNG CỘNG SẢN, -, BAN THƯỜNG VỤ TỈNH ĐOÀN, true"
            })
    void aPartyTitleIsNotTheYouthUnions(
            String rule, @Nullable String title, @Nullable String superior, @Nullable String issuer, boolean told) {
        assertThat(Example.party(
                                rule,
                                "is titled " + title,
                                document -> document.header(header ->
                                        header.title(title).superior(superior).issuer(issuer)))
                        .foundByItsRule())
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, HỘI SINH VIÊN VIỆT NAM, false",
                "HỘI SINH VIÊN VIỆT NAM, TRƯỜNG ĐẠI HỌC SƠN HẢI, false",
                "-, SỞ GIÁO DỤC VÀ ĐÀO TẠO, true",
                "-, -, true"
            })
    void aStateMottoIsNotAYouthAssociations(@Nullable String superior, @Nullable String issuer, boolean told) {
        assertThat(Example.state(
                                "HDR-03",
                                "is issued by " + issuer,
                                document -> document.header(header ->
                                        header.motto(null).superior(superior).issuer(issuer)))
                        .foundByItsRule())
                .hasSize(told ? 1 : 0);
    }

    @Test
    void aLineOfTheLetterheadStandsOnce() {
        assertThat(Example.state(
                                "HDR-20", "repeats its issuer", document -> document.preamble("SỞ GIÁO DỤC VÀ ĐÀO TẠO"))
                        .foundByItsRule())
                .extracting(Finding::pointer)
                .containsExactly("/preamble/0");
    }

    @ParameterizedTest
    @CsvSource({
        "MẬT, false",
        "Mật, true",
        "TUYỆT MẬT, false",
        "HOẢ TỐC, false",
        "MẬT MÃ, true",
        "TÀI LIỆU MẬT, true",
        "DỰ THẢO, false",
        "LƯU HÀNH NỘI BỘ CỦA CÁC XÃ MẬT, false"
    })
    void aDegreeOfSecrecyOrUrgency(String mark, boolean told) {
        assertThat(Example.party(
                                "HDR-18",
                                "is marked " + mark,
                                document -> document.header(header -> header.marks(List.of("*", mark))))
                        .foundByItsRule())
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(told ? List.of("/header/marks/1") : List.of());
    }

    @Test
    void aDecisionNamesItsIssuerTwice() {
        assertThat(Example.state(
                                "HDR-20",
                                "is a decision",
                                document -> document.typeName("QUYẾT ĐỊNH").preamble("SỞ GIÁO DỤC VÀ ĐÀO TẠO"))
                        .foundByItsRule())
                .isEmpty();
    }

    @Test
    void aLineOfTheLetterheadStandsAboveTheTypeName() {
        assertThat(Example.partyText("HDR-20", "has its number below", "Số 45-HD/BTGTU\n\n", "")
                        .typed("\n\n-----\n\n", "\n\nSố 45-HD/BTGTU\n\n")
                        .foundByItsRule())
                .extracting(Finding::pointer, Finding::variant)
                .contains(tuple("/header/code/text", "order"));
    }

    @Test
    void anotherLineMayStandAboveTheText() {
        assertThat(Example.state("HDR-20", "has a line above", document -> document.preamble("PHÒNG TỔ CHỨC"))
                        .foundByItsRule())
                .isEmpty();
    }

    private static List<Finding> withoutDate(String mark) {
        return Example.party(
                        "HDR-08",
                        "has the mark " + mark,
                        document ->
                                document.header(header -> header.issuedOn(null).mark(mark)))
                .foundByItsRule();
    }
}
