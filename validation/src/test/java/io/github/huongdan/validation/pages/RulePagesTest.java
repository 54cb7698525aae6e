package io.github.huongdan.validation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of docs/rules say what the catalogue says; with {@code -Dhuongdan.rewrite=true} they are made so. */
class RulePagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path INDEX = DOCS.resolve("rules.md");
    private static final boolean REWRITE = Boolean.getBoolean("huongdan.rewrite");
    private static final String COMMAND = "mvn -pl core,validation test -Dtest=RulePagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhuongdan.rewrite=true";

    private static final List<Rule> RULES = GuidanceValidator.standard().rules();

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatTheCatalogueSays(Part part) throws IOException {
        Map<String, Example> examples = Examples.all().stream()
                .collect(Collectors.toMap(Example::ruleId, Function.identity(), (first, second) -> first));
        List<Rule> rules = RULES.stream()
                .filter(rule -> rule.group().equals(part.prefix()))
                .toList();

        holds(DOCS.resolve("rules").resolve(part.prefix() + ".md"), RulePage.of(part, rules, examples));
    }

    @Test
    void theIndexListsTheCatalogue() throws IOException {
        holds(INDEX, RuleIndex.renewed(Files.readString(INDEX), RULES));
    }

    @Test
    void noPageIsLeftOfAPartThatIsNoMore() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Part.values())
                            .map(part -> part.prefix() + ".md")
                            .toList());
        }
    }

    private static void holds(Path page, String text) throws IOException {
        if (REWRITE) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page).as("rewrite the pages with %s", COMMAND).exists();
        assertThat(Files.readString(page))
                .as("rewrite the pages with %s", COMMAND)
                .isEqualTo(text);
    }
}
