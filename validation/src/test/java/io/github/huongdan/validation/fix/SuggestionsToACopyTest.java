package io.github.huongdan.validation.fix;

import static io.github.huongdan.validation.fix.Typed.instead;
import static io.github.huongdan.validation.fix.Typed.judged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A format that writes what it can, and remembers what it was asked for. */
class SuggestionsToACopyTest {

    private static final TextFormatting BOLD = TextFormatting.of(new Span(0, 2)).withBold(true);
    private static final TextFormatting ITALIC =
            TextFormatting.of(new Span(3, 5)).withItalic(true);

    private final List<List<Annotation>> asked = new ArrayList<>();

    @Test
    void writesOtherWordsInTheOrderOfTheTextAndThenLooks() {
        FixedCopy fixed = Suggestions.applyTo(paper(), format(change -> true, change -> true));

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0))
                .containsExactly(
                        new Annotation(new Span(5, 7), "", "-"),
                        new Annotation(new Span(9, 11), "", ","),
                        new Annotation(null, "", null, List.of(BOLD)),
                        new Annotation(null, "", null, List.of(ITALIC, BOLD)));
        assertThat(fixed.applied()).extracting(Finding::suggestion).containsExactly("-", ",", null, null);
        assertThat(fixed.left()).isEmpty();
        assertThat(fixed.content()).containsExactly(1);
    }

    @Test
    void leavesAFindingWholeOfWhichOneLookCannotBeWritten() {
        FixedCopy fixed = Suggestions.applyTo(
                paper(), format(change -> true, change -> !change.formattings().contains(ITALIC)));

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).hasSize(3).doesNotContain(new Annotation(null, "", null, List.of(ITALIC, BOLD)));
        assertThat(fixed.left())
                .singleElement()
                .satisfies(finding -> assertThat(finding.formattings()).contains(ITALIC));
        assertThat(fixed.applied()).hasSize(3);
        assertThat(fixed.content()).containsExactly(2);
    }

    @Test
    void leavesWordsThatCannotBeReplaced() {
        FixedCopy fixed =
                Suggestions.applyTo(paper(), format(change -> !",".equals(change.replacement()), change -> true));

        assertThat(fixed.left()).extracting(Finding::suggestion).containsExactly(",");
        assertThat(fixed.applied()).hasSize(3);
    }

    /** The second look has a part that the first has, too. */
    private static JudgedDocument paper() {
        return judged("số 21- HD ,\n", instead(" ,", ","), instead("- ", "-"), look(BOLD), look(ITALIC, BOLD));
    }

    private static Check look(TextFormatting... looks) {
        return (examination, findings) ->
                findings.at("/preamble/0").format(List.of(looks)).report();
    }

    private Function<List<Annotation>, AnnotatedCopy> format(
            Predicate<Annotation> replaces, Predicate<Annotation> formats) {
        return changes -> {
            asked.add(changes);
            return new AnnotatedCopy(
                    new byte[] {(byte) asked.size()},
                    changes.stream().filter(replaces.negate()).toList(),
                    changes.stream().filter(formats.negate()).toList());
        };
    }
}
