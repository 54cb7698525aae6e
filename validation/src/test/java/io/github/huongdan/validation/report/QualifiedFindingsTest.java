package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each report says what a document was judged as, that a reading is doubtful, and where else the same was found. */
class QualifiedFindingsTest {

    private static final JudgedDocument JUDGED = JudgedExamples.qualified();
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<String> reports() {
        return Stream.of(
                TextReport.in(Locale.ENGLISH).render(JUDGED),
                HtmlReport.in(Locale.ENGLISH).render(JUDGED),
                SarifReport.in(Locale.ENGLISH).render(JUDGED),
                JUnitReport.in(Locale.ENGLISH).render(JUDGED));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void peopleAreToldInEnglish(String report) {
        assertThat(report)
                .contains("Judged as official letter", "AIM-01", "(the reading is doubtful)", "(12 in all; also line ");
    }

    @Test
    void peopleAreToldInVietnamese() {
        assertThat(TextReport.in(Locale.forLanguageTag("vi")).render(JUDGED))
                .contains("Kiểm tra theo loại: công văn", "(chưa đọc được chắc chắn)", "(tất cả 12 chỗ; còn ở dòng ");
    }

    @Test
    void aGuidanceNeedsNoWords() {
        assertThat(TextReport.in(Locale.ENGLISH).render(JudgedExamples.clean())).doesNotContain("Judged as");
    }

    @Test
    void programsGetTheFacts() {
        JsonNode document =
                MAPPER.readTree(JsonReport.in(Locale.ENGLISH).render(JUDGED)).at("/documents/0");

        assertThat(document.at("/judgedAs/kind").asString()).isEqualTo("letter");
        assertThat(document.at("/judgedAs/notApplied").valueStream().map(JsonNode::asString))
                .contains("AIM-01", "TSK-01");
        assertThat(finding(document, "HDR-02").at("/certainty").asString()).isEqualTo("doubtful");
        assertThat(finding(document, "HDR-02").at("/severity").asString()).isEqualTo("warning");
        List<JsonNode> further =
                finding(document, "TYP-11").at("/further").valueStream().toList();
        assertThat(further).hasSize(11).allSatisfy(other -> {
            assertThat(other.at("/pointer").asString()).isEqualTo("/closing/0");
            assertThat(other.at("/line").asInt()).isPositive();
        });
    }

    private static JsonNode finding(JsonNode document, String ruleId) {
        return document.at("/findings")
                .valueStream()
                .filter(finding -> finding.at("/rule").asString().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
