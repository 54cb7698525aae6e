package io.github.huongdan.validation.fix;

import static io.github.huongdan.validation.fix.Typed.instead;
import static io.github.huongdan.validation.fix.Typed.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SuggestionsAllTest {

    private static final Function<String, JudgedDocument> SPACES =
            text -> judged(text, instead("  ", " "), instead(" ,", ","));

    @Test
    void goesOnUntilNothingIsLeft() {
        FixedText fixed = Suggestions.applyAll("một     ,hai\n", SPACES);

        assertThat(fixed.text()).isEqualTo("một,hai\n");
        assertThat(fixed.settled()).isTrue();
        assertThat(fixed.applied()).extracting(Finding::suggestion).contains(" ", ",");
    }

    @Test
    void aFixedTextStaysTheSame() {
        String once = Suggestions.applyAll("một     ,hai\n", SPACES).text();

        assertThat(Suggestions.applyAll(once, SPACES)).isEqualTo(new FixedText(once, List.of(), true));
    }

    @Test
    void stopsWhereTwoRulesContradictEachOther() {
        FixedText fixed = Suggestions.applyAll("a\n", text -> judged(text, instead("a", "b"), instead("b", "a")));

        assertThat(fixed.settled()).isFalse();
        assertThat(fixed.text()).isEqualTo("a\n");
    }

    @Test
    void isSettledWhereWhatIsLeftIsNotToBeReplaced() {
        FixedText fixed = Suggestions.applyAll("một \n ,hai\n", text -> judged(text, instead("  ", " ")));

        assertThat(fixed).isEqualTo(new FixedText("một \n ,hai\n", List.of(), true));
    }

    @Test
    void keepsTheByteOrderMarkAndTheLineEnds() {
        Function<String, JudgedDocument> withoutMark = text -> SPACES.apply(text.replace("\ufeff", ""));

        assertThat(Suggestions.applyAll("\ufeffmột  hai\r\n\r\nba  bốn\r", withoutMark)
                        .text())
                .isEqualTo("\ufeffmột hai\r\n\r\nba bốn\r");
        assertThat(Suggestions.applyAll("\ufeffmột  hai\n", SPACES).text()).isEqualTo("\ufeffmột hai\n");
    }

    @Test
    void refusesAJudgementOfAnotherText() {
        Check nothing = instead("x", "y");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suggestions.applyAll("một  hai", text -> judged("ba  x", nothing)));
    }
}
