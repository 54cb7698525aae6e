package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a finding stands, in the words of a person who has the file open: on a printed page, or in a Word file. */
class PlacesInReportsTest {

    @ParameterizedTest
    @CsvSource({"en, 'page 1, line 4'", "vi, 'trang 1, dòng 4'"})
    void namePageAndLineOfAPdfFile(String language, String place) throws IOException {
        assertThat(reports(JudgedExamples.printed(), language))
                .allSatisfy(report -> assertThat(report).contains(place));
    }

    @ParameterizedTest
    @CsvSource({"en, 'paragraph 4, page 1, table 1, row 4, column 1'", "vi, 'đoạn 4, trang 1, bảng 1, hàng 4, cột 1'"})
    void nameParagraphPageAndCellOfAWordFile(String language, String place) throws IOException {
        assertThat(reports(JudgedExamples.laidOut(), language))
                .allSatisfy(report -> assertThat(report).contains(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void haveTheBoxOfAPdfFileInJson(String language) throws IOException {
        String json = Run.of(JsonReport.in(Locale.forLanguageTag(language)), JudgedExamples.printed());
        Matcher box = Pattern.compile(
                        "\"printed\"\\s*:\\s*\\{\\s*\"line\"\\s*:\\s*4,\\s*\"left\"\\s*:\\s*85.0,\\s*\"top\"\\s*:\\s*140.0")
                .matcher(json);

        assertThat(box.find()).isTrue();
        assertThat(Run.of(JsonReport.in(Locale.forLanguageTag(language)), JudgedExamples.laidOut()))
                .doesNotContain("\"printed\"");
    }

    private static List<String> reports(JudgedDocument judged, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        return List.of(
                TextReport.in(locale).render(judged),
                Run.of(HtmlReport.in(locale), judged),
                Run.of(JUnitReport.in(locale), judged),
                Run.of(SarifReport.in(locale), judged));
    }
}
