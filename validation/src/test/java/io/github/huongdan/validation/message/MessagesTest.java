package io.github.huongdan.validation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleHasATitle(String language) {
        Messages messages = Messages.in(Locale.forLanguageTag(language));

        assertThat(GuidanceValidator.standard().rules())
                .allSatisfy(rule -> assertThat(messages.title(rule.id())).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleHasASentence(String language) throws IOException {
        Set<String> keys = places(file(language)).keySet();

        assertThat(GuidanceValidator.standard().rules())
                .allSatisfy(rule -> assertThat(keys).anyMatch(key -> key.startsWith(rule.id() + ".message")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void sentencesUseExactlyTheArgumentsThatTheirRulesDeliver(String language) throws IOException {
        Map<String, Set<String>> written = places(file(language));

        assertThat(findings())
                .allSatisfy(finding -> assertThat(finding.arguments().keySet())
                        .as(key(finding))
                        .isEqualTo(written.get(key(finding))));
        assertThat(findings().stream().map(MessagesTest::key).collect(Collectors.toSet()))
                .isEqualTo(written.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyNoteAndEvidenceHasWords(String language) {
        Messages messages = Messages.in(Locale.forLanguageTag(language));

        assertThat(ReadingDoubt.values())
                .allSatisfy(doubt -> assertThat(messages.note(doubt)).isNotBlank());
        assertThat(Evidence.values())
                .allSatisfy(evidence -> assertThat(messages.evidence(evidence)).isNotBlank());
    }

    @Test
    void placesAreSaidAsAPersonFindsThem() {
        Messages vietnamese = Messages.in(Locale.forLanguageTag("vi"));
        CellPlace cell = new CellPlace(1, 2, 1, 1, 1, null);

        assertThat(vietnamese.location(new Position(25, 680))).isEqualTo("dòng 25, cột 680");
        assertThat(vietnamese.location(new ParagraphPosition(12, 5, null, null)))
                .isEqualTo("đoạn 12");
        assertThat(vietnamese.location(new ParagraphPosition(12, 5, 2, cell)))
                .isEqualTo("đoạn 12, trang 2, bảng 1, hàng 2, cột 1");
    }

    @Test
    void measuresHaveTheDecimalPointOfTheLanguage() {
        assertThat(Messages.in(Locale.forLanguageTag("vi")).look("left 12.5-14 mm, 13 pt"))
                .isEqualTo("trái 12,5-14 mm, 13 pt");
        assertThat(Messages.in(Locale.ENGLISH).look("left 12.5-14 mm")).isEqualTo("left 12.5-14 mm");
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForArguments() throws IOException {
        Properties vietnamese = file("vi");
        Properties english = file("en");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placesIn(vietnamese.getProperty(key)))
                        .as(key)
                        .isEqualTo(placesIn(english.getProperty(key))));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(file("vi").stringPropertyNames()).isEqualTo(file("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theBundleForJakartaValidationRepeatsTheSentences(String language) throws IOException {
        Map<String, String> bundle = new HashMap<>();
        Properties contributed =
                load("/ContributorValidationMessages" + (language.equals("vi") ? "_vi" : "") + ".properties");
        contributed.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("jakarta.validation.constraints."))
                .forEach(key -> bundle.put(key, contributed.getProperty(key)));
        Map<String, String> catalogue = new HashMap<>();
        Properties sentences = file(language);
        sentences.stringPropertyNames().stream()
                .filter(key -> key.contains(".message"))
                .forEach(key -> catalogue.put("io.github.huongdan.validation." + key, sentences.getProperty(key)));

        assertThat(bundle)
                .containsAllEntriesOf(catalogue)
                .containsEntry("io.github.huongdan.validation.language", language)
                .hasSize(catalogue.size() + 2);
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertThat(Messages.in(Locale.forLanguageTag("tr"))).isSameAs(Messages.in(Locale.ENGLISH));
    }

    @Test
    void whatAnArgumentHoldsIsNoTemplate() {
        assertThat(Template.fill("<{a}> {b}", Map.of("a", "{b}", "b", "${1+1}")))
                .isEqualTo("<{b}> ${1+1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void sentencesShowDaysAsDocumentsWriteThem(String language) {
        Finding finding = findings().stream()
                .filter(found -> found.ruleId().equals("BAS-11") && "date".equals(found.variant()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.arguments().get("first")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(Messages.in(Locale.forLanguageTag(language)).message(finding))
                .doesNotContain(finding.arguments().get("first"))
                .containsPattern("\\d{2}/\\d{1,2}/\\d{4}");
    }

    @Test
    void onlyDaysAreRewritten() {
        assertThat(WrittenDay.shown("2012-02-14")).isEqualTo("14/02/2012");
        assertThat(WrittenDay.shown("2012-02-30")).isEqualTo("2012-02-30");
        assertThat(WrittenDay.shown("81-HD/BTGT")).isEqualTo("81-HD/BTGT");
    }

    @Test
    void refusesAnUnknownRule() {
        assertThatThrownBy(() -> Messages.in(Locale.ENGLISH).title("ABC-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The findings of all examples, and that of a rule which fails. */
    private static List<Finding> findings() {
        Rule failing = Rule.error("HDR-99", Profile.BOTH, "none", (examination, findings) -> {
            throw new IllegalStateException();
        });
        return Stream.concat(
                        Examples.all().stream().flatMap(example -> example.findings().stream()),
                        GuidanceValidator.standard()
                                .withRule(failing)
                                .validate(CleanDocuments.party())
                                .findings()
                                .stream()
                                .filter(finding -> finding.ruleId().equals(Rule.INTERNAL)))
                .toList();
    }

    private static String key(Finding finding) {
        return finding.ruleId() + ".message" + (finding.variant() == null ? "" : "." + finding.variant());
    }

    private static Map<String, Set<String>> places(Properties file) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String key : file.stringPropertyNames()) {
            if (key.contains(".message")) {
                places.put(key, placesIn(file.getProperty(key)));
            }
        }
        return places;
    }

    private static Set<String> placesIn(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties file(String language) throws IOException {
        return load("messages_" + language + ".properties");
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
