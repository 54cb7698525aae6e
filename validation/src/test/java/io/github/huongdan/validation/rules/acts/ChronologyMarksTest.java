package io.github.huongdan.validation.rules.acts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of acts that came later than the document, of 5 March 2019, or than what carries them out. */
class ChronologyMarksTest {

    private static final Map<String, String> ACTS = Map.of(
            "A", "Kế hoạch số 1-KH/TU, ngày 20/9/2017",
            "B", "Kế hoạch số 2-KH/TU, ngày 20/9/2018",
            "D", "Kế hoạch số 3-KH/TU, ngày 05/3/2019",
            "S", "Kế hoạch số 4-KH/TU, ngày 06/3/2019",
            "T", "Kế hoạch số 5-KH/TU, ngày 20/9/2019",
            "Y", "Kế hoạch số 6-KH/TU, ngày 20/9/2020",
            "Z", "Kế hoạch số 7-KH/TU, ngày 20/9/2021");

    /** Letters stand for acts of 2017 (A), 2018 (B), the day itself (D), the day after (S), later in the year (T), 2020 (Y) and 2021 (Z). */
    @ParameterizedTest
    @CsvSource({
        "D, D, -",
        "D | S, D | S, S",
        "A | B | S, A | B | [S], -",
        "A | A | S, A | A | S, S",
        "A | S | T, A | S | T, T",
        "A | T | S, A | T | S, T",
        "A | B | S | T, A | B | S | T, T",
        "A | B | D | S | T, A | B | D | [S] | [T], -",
        "Y, [Y], -",
        "Y | Z, Y | Z, Z",
        "Y | Y, [Y] | [Y], -",
        "A | Y | Z, A | [Y] | [Z], -",
        "A | Z | Y, A | [Z] | [Y], -",
        "A | T | Y, A | T | Y, Y"
    })
    void actsThatAreYounger(String letters, String marked, String disproving) {
        assertThat(MarkedParagraphs.of("BAS-13").again(acts(letters))).isEqualTo(acts(marked));

        String date = disproving.equals("-") ? "" : " | /header/issuedOn";
        assertThat(MarkedParagraphs.of("HDR-11").typed().again(acts(letters))).isEqualTo(acts(letters) + date);
    }

    @ParameterizedTest
    @CsvSource({
        "về bảo vệ rừng năm 2020, false",
        "về bảo vệ rừng năm 2019, true",
        "về bảo vệ rừng, true",
        "về 20201 ha rừng, true",
        "về ABCD ha rừng, true",
        "về ::::  ha rừng, true",
        ", true"
    })
    void aYearOfTheSubjectIsNotToCome(String subject, boolean told) {
        String act = ACTS.get("Y");

        assertThat(MarkedParagraphs.of("BAS-13")
                        .in(document -> document.subject(subject))
                        .again(act))
                .isEqualTo(told ? "[" + act + "]" : act);
    }

    /** What is carried out came later than the plan that does so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 20/9/2013 về thực hiện [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII] của Đảng",
                "ngày 20/9/2013 về triển khai [Văn kiện Đại hội XII] của Đảng",
                "ngày 20/9/2013 về quán triệt [Đại hội Đảng lần thứ XII]",
                "ngày 20/9/2015 về thực hiện [Nghị quyết Đại hội XII] của Đảng",
                "ngày 20/9/2016 về thực hiện Nghị quyết Đại hội XII của Đảng",
                "ngày 20/9/2013 về thực hiện Nghị quyết Đại hội XI của Đảng",
                "ngày 20/9/2013 về Nghị quyết Đại hội XII của Đảng",
                "ngày 20/9/2013 về thực hiện công tác chào mừng Đại hội XII của Đảng",
                "ngày 20/9/2013 về thực hiện Nghị quyết Đại hội",
                "về thực hiện Nghị quyết Đại hội XII của Đảng",
                "ngày 20/9/2013 về thực hiện [Chỉ thị số 31-CT/TW, ngày 05/12/2018] của Ban Bí thư",
                "ngày 20/9/2013 về thực hiện [Chỉ thị số 31-CT/TW, ngày 21/9/2013]",
                "ngày 20/9/2013 về thực hiện Chỉ thị số 31-CT/TW, ngày 20/9/2013",
                "ngày 20/9/2013 về sơ kết Chỉ thị số 31-CT/TW, ngày 05/12/2018",
                "ngày 20/9/2013 về trồng rừng; thực hiện Chỉ thị số 31-CT/TW, ngày 05/12/2018"
            })
    void whatIsCarriedOut(String text) {
        String all = "Kế hoạch số 58-KH/TU, " + text;
        String marked = all.replace("ngày 05/12/2018] của Ban Bí thư", "ngày 05/12/2018 của Ban Bí thư]");

        assertThat(MarkedParagraphs.of("BAS-13").again(marked)).isEqualTo(marked);
    }

    /** A title that breaks off with its paragraph goes on in the next one to the first mark. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thực hiện [Nghị quyết Đại hội XII]; các xã thực hiện Nghị quyết Đại hội XIII",
                "để thực hiện [Chỉ thị số 31-CT/TW, ngày 05/12/2018]; các xã thực hiện Chỉ thị số 32-CT/TW, ngày 05/12/2018",
                "để thực hiện [Chỉ thị số 31-CT/TW, ngày 05/12/2018]"
            })
    void whatIsCarriedOutInTheNextParagraph(String next) {
        String text = "preamble: Theo Kế hoạch số 58-KH/TU, ngày 20/9/2013 về trồng rừng và | preamble: " + next;

        assertThat(MarkedParagraphs.of("BAS-13").typed().again(text)).isEqualTo(text);
    }

    private static String acts(String letters) {
        String text = letters;
        for (Map.Entry<String, String> act : ACTS.entrySet()) {
            text = text.replaceAll("\\b" + act.getKey() + "\\b", act.getValue());
        }
        return text;
    }
}
