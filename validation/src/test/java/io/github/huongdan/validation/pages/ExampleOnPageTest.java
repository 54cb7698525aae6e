package io.github.huongdan.validation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of docs/rules sees where each rule that needs no other puts its mark, what it says there and what it suggests. */
class ExampleOnPageTest {

    static List<Example> firstOfEachRule() {
        Set<String> seen = new HashSet<>();
        return Examples.all().stream()
                .filter(example -> !example.sumsUp())
                .filter(example -> seen.add(example.ruleId()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstOfEachRule")
    void thePageShowsWhatTheRuleFinds(Example example) throws IOException {
        String group = example.ruleId().substring(0, example.ruleId().indexOf('-'));
        StringBuilder shown = new StringBuilder();
        ExampleText.write(shown, example);

        assertThat(Files.readString(Path.of("..", "docs", "rules", group + ".md")))
                .contains(shown);
    }
}
