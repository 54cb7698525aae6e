package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.huongdan.validation.GuidanceValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonReport REPORT = JsonReport.in(Locale.ENGLISH);

    static Stream<String> reports() {
        return Stream.of(
                REPORT.render(JudgedExamples.fromText()),
                REPORT.render(JudgedExamples.fromJson()),
                REPORT.render(JudgedExamples.clean()),
                JsonReport.in(Locale.forLanguageTag("vi")).render(JudgedExamples.everything()),
                REPORT.render(JudgedExamples.hostile(true)),
                REPORT.render(JudgedExamples.laidOut()),
                REPORT.render(JudgedExamples.noted()),
                REPORT.render(JudgedExamples.qualified()),
                Run.of(REPORT, JudgedExamples.fromText(), JudgedExamples.everything(), JudgedExamples.clean()),
                Run.of(REPORT),
                Run.ofNothing(REPORT));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void followsItsSchema(String report) {
        assertThat(Schemas.errors(JsonReport.schema(), SpecificationVersion.DRAFT_2020_12, report))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "huongdan-report/1.0, huongdan-report/2.0",
                "'\"severity\": \"error\"', '\"severity\": \"fatal\"'",
                "'\"column\": 1', '\"row\": 1'",
                "'\"line\": 1', '\"paragraph\": 1, \"line\": 1'",
                "'\"line\": 1,', ''",
                "'\"line\": 1', '\"line\": 1, \"page\": 1'",
                "'\"BAS-15\"', 15",
            })
    void theSchemaRefusesWhatNoReportSays(String said, String other) {
        String report = REPORT.render(JudgedExamples.everything());

        assertThat(report).contains(said);
        assertThat(Schemas.errors(JsonReport.schema(), SpecificationVersion.DRAFT_2020_12, report.replace(said, other)))
                .isNotEmpty();
    }

    @Test
    void givesAllFactsOfAFindingInOneOrder() {
        JsonNode document = tree(REPORT.render(JudgedExamples.everything())).at("/documents/0");

        assertThat(document.propertyNames())
                .containsExactly(
                        "name",
                        "regime",
                        "instruments",
                        "counts",
                        "known",
                        "suppressed",
                        "findings",
                        "judgedAs",
                        "notChecked",
                        "notes");
        assertThat(document.at("/notChecked").valueStream().map(JsonNode::toString))
                .contains(
                        "{\"rule\":\"BAS-15\",\"missing\":\"registry\",\"inPart\":false}",
                        "{\"rule\":\"SIG-07\",\"missing\":\"sourceText\",\"inPart\":true}",
                        "{\"rule\":\"TYP-18\",\"missing\":\"layout\",\"inPart\":false}");
        assertThat(document.at("/findings/0/variant").asString()).isEqualTo("absent");
        assertThat(document.at("/findings/0/provenance").asString()).isEqualTo("conversionLoss");
        JsonNode finding = document.at("/findings/1");
        assertThat(finding.propertyNames())
                .containsExactly(
                        "rule",
                        "severity",
                        "pointer",
                        "range",
                        "line",
                        "column",
                        "length",
                        "message",
                        "arguments",
                        "suggestion",
                        "provision",
                        "provenance");
        assertThat(finding.at("/suggestion").asString()).isEqualTo("05");
        assertThat(finding.at("/arguments/expected").asString()).isEqualTo("05");
        assertThat(document.at("/findings/2/suggestion").asString("absent")).isEmpty();
    }

    @Test
    void namesParagraphPageAndCellOfAWordFile() {
        JsonNode findings = tree(REPORT.render(JudgedExamples.laidOut())).at("/documents/0/findings");

        JsonNode code = findings.at("/1");
        assertThat(code.has("line")).isFalse();
        assertThat(code.at("/paragraph").asInt()).isEqualTo(4);
        assertThat(code.at("/column").asInt()).isEqualTo(4);
        assertThat(code.at("/page").asInt()).isEqualTo(1);
        assertThat(code.at("/cell").toString()).isEqualTo("{\"table\":1,\"row\":4,\"column\":1}");
        assertThat(code.at("/quote").asString()).isEqualTo("5");
        JsonNode subject = findings.at("/2");
        assertThat(subject.at("/page").asInt()).isEqualTo(2);
        assertThat(subject.has("cell")).isFalse();
    }

    @Test
    void saysWhatTheReaderNotedAboutTheWholeSource() {
        assertThat(tree(REPORT.render(JudgedExamples.noted()))
                        .at("/documents/0/notes")
                        .toString())
                .isEqualTo("[{\"doubt\":\"noKnownHeading\",\"pointer\":\"\","
                        + "\"message\":\"No heading says what its division is for\"}]");
    }

    @Test
    void sumsUpManyDocuments() {
        JsonNode report = tree(Run.of(REPORT, JudgedExamples.everything(), JudgedExamples.everything()));

        assertThat(report.at("/documents").size()).isEqualTo(3);
        assertThat(report.at("/documents/2/unreadable").asString()).startsWith(Run.REFUSED);
        assertThat(report.at("/summary/documents").asInt()).isEqualTo(3);
        assertThat(report.at("/summary/unreadable").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/counts/error").asInt()).isEqualTo(6);
        assertThat(report.at("/summary/rules/0/count").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/notChecked/0").toString())
                .isEqualTo("{\"rule\":\"BAS-15\",\"missing\":\"registry\",\"inPart\":false,\"documents\":2}");
    }

    @Test
    void canBeEncodedWhateverItHolds() {
        String report = REPORT.render(JudgedExamples.hostile(true));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report)).isTrue();
        assertThat(tree(report).at("/documents/0/findings/0/arguments/actual").asString())
                .isEqualTo(JudgedExamples.HOSTILE.replace('\ud800', '\ufffd'));
    }

    @Test
    void namesTheProvisionsOfTheRulesThatItKnows() {
        assertThat(tree(JsonReport.in(Locale.ENGLISH).withRules(List.of()).render(JudgedExamples.everything()))
                        .findValues("provision"))
                .isEmpty();
        assertThat(tree(REPORT.withRules(GuidanceValidator.standard().rules()).render(JudgedExamples.everything()))
                        .findValues("provision"))
                .hasSize(4);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
