package io.github.huongdan.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Rule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

    private static final Pattern KEY = Pattern.compile("[A-Z]+-\\d+\\.(why|mend|limits)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{|TODO|TBD|FIXME|XXX|lorem|\\?\\?", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.:] (?=\\p{Lu})");
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 260;

    /** Write both texts in explanations_vi.properties and explanations_en.properties, beside the messages of the rule. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleSaysWhyAndHowToMend(String language) {
        Properties texts = file(language);

        assertThat(GuidanceValidator.standard().rules().stream()
                        .map(Rule::id)
                        .filter(id ->
                                texts.getProperty(id + ".why") == null || texts.getProperty(id + ".mend") == null))
                .as("rules without .why or .mend in explanations_%s.properties", language)
                .isEmpty();
    }

    @Test
    void everyTextBelongsToARule() {
        Set<String> ids =
                GuidanceValidator.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(keys("vi"))
                .allSatisfy(key -> assertThat(key).matches(KEY))
                .allSatisfy(key -> assertThat(ids).contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTextIsAShortSentenceOrTwo(String language) {
        file(language)
                .forEach((key, value) -> assertThat(value.toString())
                        .as("%s in %s", key, language)
                        .endsWith(".")
                        .isEqualTo(value.toString().strip())
                        .doesNotContainPattern(PLACEHOLDER)
                        .doesNotContain("  ")
                        .hasSizeLessThan(LONGEST)
                        .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                                .isTrue()));
    }

    /** A sentence that fits two rules explains neither. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noSentenceIsWrittenTwice(String language) {
        Map<String, String> first = new HashMap<>();
        file(language).forEach((key, value) -> {
            for (String sentence : sentences(value.toString())) {
                String before = first.putIfAbsent(sentence, key.toString());
                assertThat(before)
                        .as("“%s” of %s stands there too", sentence, key)
                        .isNull();
            }
        });
    }

    @Test
    void vietnameseIsWrittenWithItsMarks() {
        file("vi")
                .forEach((key, value) ->
                        assertThat(marked(value.toString())).as(key.toString()).isPositive());
        String all = String.join(
                " ", file("vi").values().stream().map(Object::toString).toList());
        assertThat(marked(all)).isGreaterThan(all.length() / 8);
    }

    private static long marked(String text) {
        return text.chars().filter(c -> c > 0x7f && Character.isLetter(c)).count();
    }

    @Test
    void anApplicationExplainsItsOwnRules() {
        Messages messages = Messages.in(Locale.ENGLISH).with(Map.of("HDR-99.why", "So it is.", "ID-01.mend", "Else."));

        assertThat(messages.explanation("HDR-99")).isEqualTo(new Explanation("So it is.", null, null));
        assertThat(messages.explanation("ID-01").mend()).isEqualTo("Else.");
        assertThat(messages.explanation("ID-01").why())
                .isEqualTo(Messages.in(Locale.ENGLISH).explanation("ID-01").why());
    }

    @Test
    void eachLanguageExplainsInItsOwnWords() {
        Explanation vietnamese = Messages.in(Locale.forLanguageTag("vi")).explanation("ID-01");
        Explanation other = Messages.in(Locale.forLanguageTag("tr")).explanation("ID-01");

        assertThat(vietnamese.why()).isEqualTo(file("vi").getProperty("ID-01.why"));
        assertThat(other.why()).isEqualTo(file("en").getProperty("ID-01.why"));
    }

    private static Set<String> keys(String language) {
        return file(language).stringPropertyNames();
    }

    /** The sentences of a text, without those of a few words, such as {@code K/T. TRƯỞNG BAN} taken apart. */
    private static List<String> sentences(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text)
                .map(sentence -> sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)
                .filter(sentence -> sentence.split(" ", -1).length >= FEWEST_WORDS)
                .toList();
    }

    private static Properties file(String language) {
        return BundleFile.read("explanations_" + language + ".properties");
    }
}
