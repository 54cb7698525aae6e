package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Explanation;
import io.github.huongdan.validation.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuongdanTest {

    @Test
    void withoutACommandItShowsTheUsage() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("read", "check", "fix", "review", "rules", "schema");
    }

    @Test
    void everyCommandOfTheUsageIsOneThatItsNameCalls() {
        String usage = Run.of("--help").out();

        assertThat(Commands.all()).isNotEmpty().allSatisfy((name, command) -> {
            assertThat(usage).contains("\n  " + name + " ");
            Run help = Run.of(name, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("huongdan " + name);
        });
    }

    @Test
    void aCommandThatIsNotThereGetsThoseThatCouldBeMeant() {
        assertThat(Run.of("chek").err()).contains("check");
    }

    @Test
    void knowsItsVersion() {
        assertThat(Run.of("--version").out()).matches("huongdan \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void everyCommandKnowsTheVersion() {
        assertThat(Commands.all().keySet())
                .allSatisfy(name -> assertThat(Run.of(name, "--version").out())
                        .isEqualTo(Run.of("--version").out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "fix",
                "layout",
                "read --to json",
                "review --out reviewed",
                "schema",
                "read a.txt",
                "review a.docx"
            })
    void aCommandSaysWhatItMustBeGiven(String line) {
        Object[] arguments = line.split(" ");
        Run run = Run.of(arguments);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required ").contains("Usage: huongdan " + arguments[0]);
    }

    @Test
    void aValueThatIsNoneOfThoseKnownGetsThem() {
        assertThat(Run.of("check", "a.txt", "--fail-on", "often").err())
                .contains("--fail-on", "often", "error, warning, never");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void showsEveryRuleOnALineOfItsOwn(String language) {
        Run run = Run.of("rules", "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsAll(GuidanceValidator.standard().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
        assertThat(run.out().lines())
                .hasSize(GuidanceValidator.standard().rules().size() + 2);
    }

    @Test
    void explainsOneRule() {
        Run run = Run.of("rules", "ID-04", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("ID-04 " + Messages.in(Locale.ENGLISH).title("ID-04") + "\n")
                .contains(
                        "warning; PARTY_2026B: error\n",
                        "Party\n",
                        "always\n",
                        "Needs: the source text\n",
                        "05-HD/VPTW");
        assertThat(Run.of("rules", "reg-05").out())
                .startsWith("REG-05 ")
                .contains("PARTY_1997, PARTY_2004", "không áp dụng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void explainsEveryRule(String language) {
        Messages messages = Messages.in(Locale.forLanguageTag(language));

        assertThat(GuidanceValidator.standard().rules()).allSatisfy(rule -> {
            Explanation explanation = messages.explanation(rule.id());
            List<String> lines =
                    Run.of("rules", rule.id(), "--lang", language).out().lines().toList();

            assertThat(lines).first().asString().startsWith(rule.id() + " ");
            assertThat(lines).anyMatch(line -> line.endsWith(": " + messages.provision(rule)));
            Stream.of(explanation.why(), explanation.mend(), explanation.limits())
                    .filter(Objects::nonNull)
                    .forEach(text -> assertThat(lines).anyMatch(line -> line.endsWith(": " + text)));
        });
    }

    @Test
    void anUnknownRuleCostsOneSentence() {
        Run run = Run.of("rules", "HDR-99");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("HDR-99");
    }
}
