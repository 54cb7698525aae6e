package io.github.huongdan.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.EmptyLineRule;
import org.languagetool.rules.GenericUnpairedBracketsRule;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.ParagraphRepeatBeginningRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.SentenceWhitespaceRule;
import org.languagetool.rules.UppercaseSentenceStartRule;
import org.languagetool.rules.WhitespaceBeforePunctuationRule;
import org.languagetool.rules.WordRepeatBeginningRule;
import org.languagetool.rules.WordRepeatRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternTokenBuilder;

/**
 * Vietnamese for LanguageTool, which has none: its own rules that every language shares, and a pattern for each phrase of the library's lists until there are as
 * many rules as the library has. There is no tagger, no disambiguation and no spelling, which cost most in its real languages.
 */
final class Vietnamese extends Language {

    private final int rules;

    Vietnamese(int rules) {
        this.rules = rules;
    }

    @Override
    public String getShortCode() {
        return "vi";
    }

    @Override
    public String getName() {
        return "Vietnamese";
    }

    @Override
    public String[] getCountries() {
        return new String[] {"VN"};
    }

    @Override
    public Contributor[] getMaintainers() {
        return new Contributor[0];
    }

    /** All patterns are among {@link #getRelevantRules}; no file has more. */
    @Override
    public List<String> getRuleFileNames() {
        return List.of();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) throws IOException {
        List<Rule> all = new ArrayList<>(List.of(
                new CommaWhitespaceRule(messages),
                new DoublePunctuationRule(messages),
                new EmptyLineRule(messages, this),
                new GenericUnpairedBracketsRule(messages),
                new MultipleWhitespaceRule(messages, this),
                new ParagraphRepeatBeginningRule(messages, this),
                new SentenceWhitespaceRule(messages),
                new UppercaseSentenceStartRule(messages, this),
                new WhitespaceBeforePunctuationRule(messages),
                new WordRepeatBeginningRule(messages, this),
                new WordRepeatRule(messages, this)));
        for (String phrase : phrases()) {
            if (all.size() == rules) {
                break;
            }
            all.add(new PatternRule("PHRASE_" + all.size(), this, tokens(phrase), phrase, phrase, phrase));
        }
        return all;
    }

    private static List<PatternToken> tokens(String phrase) {
        return Stream.of(phrase.split(" "))
                .map(word -> new PatternTokenBuilder().token(word).build())
                .toList();
    }

    private static Set<String> phrases() throws IOException {
        Set<String> phrases = new LinkedHashSet<>();
        for (String list : List.of("citations", "clauses", "tasks", "organs")) {
            String name = "/io/github/huongdan/lexicon/" + list + ".txt";
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Vietnamese.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.replaceFirst(" :.*", ""))
                        .filter(line -> line.matches("\\p{L}+( \\p{L}+)+"))
                        .forEach(phrases::add);
            }
        }
        return phrases;
    }
}
