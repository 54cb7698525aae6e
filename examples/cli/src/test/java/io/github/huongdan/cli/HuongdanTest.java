package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuongdanTest {

    @Test
    void withoutACommandItShowsTheUsage() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("read", "check", "rules");
    }

    @Test
    void knowsItsVersion() {
        assertThat(Run.of("--version").out()).matches("huongdan \\d+\\.\\d+\\.\\d+\\S*\\R");
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
}
