package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Explanation;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final SarifReport REPORT = SarifReport.in(Locale.ENGLISH);

    static Stream<String> reports() {
        return Stream.of(
                REPORT.render(JudgedExamples.fromText()),
                REPORT.render(JudgedExamples.fromJson()),
                REPORT.render(JudgedExamples.clean()),
                SarifReport.in(Locale.forLanguageTag("vi")).render(JudgedExamples.everything()),
                REPORT.render(JudgedExamples.hostile(true)),
                REPORT.render(JudgedExamples.laidOut()),
                REPORT.render(JudgedExamples.noted()),
                REPORT.render(JudgedExamples.qualified()),
                Run.of(REPORT, JudgedExamples.fromText(), JudgedExamples.clean(), JudgedExamples.everything()),
                Run.of(REPORT),
                Run.ofNothing(REPORT));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void followsTheOfficialSchema(String report) throws IOException {
        assertThat(Schemas.errors(schema(), SpecificationVersion.DRAFT_7, report))
                .isEmpty();
    }

    @Test
    void theOfficialSchemaIsAsked() throws IOException {
        String report = REPORT.render(JudgedExamples.everything());

        assertThat(Schemas.errors(schema(), SpecificationVersion.DRAFT_7, report.replace("\"startLine\"", "\"line\"")))
                .isNotEmpty();
    }

    @Test
    void listsEveryRuleWithWhatItRestsOn() {
        JsonNode rules = run(REPORT.render(JudgedExamples.clean())).at("/tool/driver/rules");

        assertThat(rules.size()).isEqualTo(GuidanceValidator.standard().rules().size() + 1);
        assertThat(rules.valueStream().filter(rule -> rule.has("help"))).hasSize(rules.size() - 1);
        assertThat(rules.valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.at("/shortDescription/text").asString()).isNotBlank());
    }

    @Test
    void aRuleSaysWhyItIsThereAndHowToMendWhatItFinds() {
        JsonNode rule = rule("ID-02");
        Explanation explanation = Messages.in(Locale.ENGLISH).explanation("ID-02");

        assertThat(rule.at("/fullDescription/text").asString()).isEqualTo(explanation.why());
        assertThat(rule.at("/help/text").asString()).contains(explanation.mend(), explanation.limits(), "36-HD/VPTW");
        assertThat(rule.at("/help/markdown").asString()).contains(explanation.mend(), explanation.limits());
    }

    @Test
    void whatAHelpQuotesIsNoMarkdown() {
        assertThat(rule("BAS-02").at("/help/text").asString()).contains("<issuer>");
        assertThat(rule("BAS-02").at("/help/markdown").asString()).contains("\\<issuer\\>");
    }

    private static JsonNode rule(String id) {
        return run(REPORT.render(JudgedExamples.clean()))
                .at("/tool/driver/rules")
                .valueStream()
                .filter(rule -> rule.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleLeadsToItsPage() throws IOException {
        JsonNode rules = run(REPORT.render(JudgedExamples.clean())).at("/tool/driver/rules");

        for (Rule rule : GuidanceValidator.standard().rules()) {
            String help = rules.valueStream()
                    .filter(shown -> shown.at("/id").asString().equals(rule.id()))
                    .map(shown -> shown.at("/help/text").asString())
                    .collect(Collectors.joining());
            String[] page = help.substring(help.lastIndexOf('\n') + 1).split("#", 2);

            assertThat(Files.readString(Path.of("..", page[0]))).contains("## " + rule.id() + "\n");
            assertThat(page[1]).isEqualTo(rule.id().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void everyResultHasItsRuleLevelAndPlace() {
        JsonNode run = run(REPORT.render(JudgedExamples.everything()));
        JsonNode results = run.at("/results");

        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(results.valueStream().map(result -> result.at("/ruleId").asString()))
                .containsExactly("HDR-04", "ID-06", "TYP-12", "HDR-01", "internal");
        assertThat(results.valueStream().map(result -> result.at("/level").asString()))
                .containsExactly("error", "warning", "note", "error", "error");
        assertThat(results.at("/1/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/header/code/text");
        JsonNode region = results.at("/1/locations/0/physicalLocation/region");
        assertThat(region.at("/startLine").asInt()).isEqualTo(7);
        assertThat(region.at("/startColumn").asInt()).isEqualTo(4);
        assertThat(region.at("/endColumn").asInt()).isEqualTo(5);
        assertThat(results.at("/3/locations/0/physicalLocation").has("region")).isFalse();
        assertThat(results.at("/4/locations/0").has("logicalLocations")).isFalse();
    }

    @Test
    void aSuggestionIsAFixOnlyWhereItsPlaceIsCertain() {
        JsonNode results = run(REPORT.render(JudgedExamples.everything())).at("/results");

        assertThat(results.at("/0").has("fixes")).isFalse();
        assertThat(results.at("/0/properties/suggestion").asString()).isEqualTo("BAN TUYÊN GIÁO");
        JsonNode replacement = results.at("/1/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo("05");
        assertThat(replacement.at("/deletedRegion")).isEqualTo(results.at("/1/locations/0/physicalLocation/region"));
        assertThat(results.at("/2/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asString("absent"))
                .isEmpty();
    }

    @Test
    void whatTheReaderNotedAboutTheWholeSourceIsANotification() {
        JsonNode notifications =
                run(REPORT.render(JudgedExamples.noted())).at("/invocations/0/toolExecutionNotifications");

        assertThat(notifications.size()).isEqualTo(1);
        assertThat(notifications.at("/0/descriptor/id").asString()).isEqualTo("note");
        assertThat(notifications
                        .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("noted.txt");
    }

    @Test
    void aResultInAWordFileNamesTheParagraphAndNoLine() {
        JsonNode result = run(REPORT.render(JudgedExamples.laidOut())).at("/results/1");

        assertThat(result.at("/message/text").asString()).endsWith(" (paragraph 4, page 1, table 1, row 4, column 1)");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.propertyNames()).containsExactly("charOffset", "charLength", "snippet");
        assertThat(region.at("/charLength").asInt()).isEqualTo(1);
        assertThat(region.at("/snippet/text").asString()).isEqualTo("5");
        assertThat(result.has("fixes")).isFalse();
        assertThat(result.at("/properties/suggestion").asString()).isEqualTo("05");
    }

    @Test
    void whatWasNotCheckedOrNotReadIsANotification() {
        JsonNode invocation = run(Run.of(REPORT, JudgedExamples.everything(), JudgedExamples.clean()))
                .at("/invocations/0");
        JsonNode notifications = invocation.at("/toolExecutionNotifications");

        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(notifications
                        .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(Run.REFUSED);
        assertThat(notifications
                        .valueStream()
                        .skip(1)
                        .map(note -> note.at("/associatedRule/id").asString()))
                .containsExactly("BAS-15", "BAS-16", "SIG-07", "TYP-12", "TYP-18");
        assertThat(notifications.at("/1/message/text").asString())
                .isEqualTo("Rule BAS-15 was not checked in 1 documents, for want of a registry of acts");
        assertThat(notifications.at("/3/message/text").asString())
                .isEqualTo("Rule SIG-07 was checked only in part in 1 documents, for want of the source text");
        assertThat(notifications.at("/3/properties").toString())
                .isEqualTo("{\"missing\":\"sourceText\",\"inPart\":true}");
        assertThat(run(REPORT.render(JudgedExamples.everything()))
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b-1.txt, a/b-1.txt",
        "văn bản.txt, v%C4%83n%20b%E1%BA%A3n.txt",
        "a:b%.txt, a%3Ab%25.txt",
        "/tmp/x#y.txt, file:///tmp/x%23y.txt",
    })
    void theNameOfAFileIsAUriReference(String name, String uri) {
        assertThat(UriReference.of(name)).isEqualTo(uri);
    }

    private static JsonNode run(String report) {
        return JsonMapper.shared().readTree(report).at("/runs/0");
    }

    private static String schema() throws IOException {
        String name = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(
                com.contrastsecurity.sarif.SarifSchema210.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
