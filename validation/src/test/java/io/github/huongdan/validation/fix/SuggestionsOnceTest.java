package io.github.huongdan.validation.fix;

import static io.github.huongdan.validation.fix.Typed.instead;
import static io.github.huongdan.validation.fix.Typed.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsOnceTest {

    @Test
    void writesWhatStandsApart() {
        FixedText fixed = Suggestions.applyOnce(
                judged("số 21- HD\r\n\r\nvà 22- HD ,\r\n", instead("- ", "-"), instead(" ,", ",")));

        assertThat(fixed.text()).isEqualTo("số 21-HD\r\n\r\nvà 22-HD,\r\n");
        assertThat(fixed.applied()).hasSize(3);
        assertThat(fixed.settled()).isTrue();
    }

    @Test
    void leavesATextWithoutSuggestions() {
        FixedText fixed = Suggestions.applyOnce(judged(
                "số 21-HD\n",
                (examination, findings) -> findings.at("/preamble/0").report()));

        assertThat(fixed).isEqualTo(new FixedText("số 21-HD\n", List.of(), true));
    }

    @Test
    void leavesWhatIsWrittenAsSuggested() {
        FixedText fixed = Suggestions.applyOnce(judged("số 21-HD\n", instead("21", "21")));

        assertThat(fixed.applied()).isEmpty();
        assertThat(fixed.settled()).isTrue();
    }

    @Test
    void takesTheNarrowerOfTwoThatOverlap() {
        FixedText fixed = Suggestions.applyOnce(judged("a bc d\n", instead("a bc d", "X"), instead("bc", "Y")));

        assertThat(fixed.text()).isEqualTo("a Y d\n");
        assertThat(fixed.applied()).extracting(Finding::suggestion).containsExactly("Y");
        assertThat(fixed.settled()).isFalse();
    }

    @Test
    void takesTheFirstOfTwoThatAreEquallyWide() {
        FixedText fixed = Suggestions.applyOnce(judged("abc\n", instead("ab", "X"), instead("bc", "Y")));

        assertThat(fixed.text()).isEqualTo("Xc\n");
    }

    @Test
    void letsWhatTouchesWait() {
        FixedText fixed = Suggestions.applyOnce(judged("abcd\n", instead("ab", "X"), instead("cd", "Y")));

        assertThat(fixed.text()).isEqualTo("Xcd\n");
    }

    @Test
    void neverReplacesTheEndOfAWrappedLine() {
        FixedText fixed = Suggestions.applyOnce(judged("năm 2011-\n2020, 2021- 2025\n", instead("- ", "-")));

        assertThat(fixed.text()).isEqualTo("năm 2011-\n2020, 2021-2025\n");
        assertThat(fixed.settled()).isTrue();
    }

    @Test
    void neverReplacesAWholeValueThatIsWrapped() {
        Check whole = (examination, findings) ->
                findings.at("/preamble/0").suggest("x").report();

        assertThat(Suggestions.applyOnce(judged("một\nhai\n", whole)).applied()).isEmpty();
        assertThat(Suggestions.applyOnce(judged("một hai\n", whole)).text()).isEqualTo("x\n");
    }

    @Test
    void neverReplacesALineOfTheOtherColumn() {
        SourceText source = SourceText.of("ngày 5 tháng 3\nHƯỚNG DẪN\nnăm 2019\n");
        Piece first = new Piece(0, source.line(1));
        SourceMap apart = SourceMap.builder(source)
                .put("/header/issuedOn", List.of(first, new Piece(15, source.line(3))))
                .build();
        SourceMap oneLine = SourceMap.builder(source)
                .put("/header/issuedOn", List.of(first))
                .build();

        assertThat(Suggestions.applyOnce(dated(apart)).applied()).isEmpty();
        assertThat(Suggestions.applyOnce(dated(oneLine)).text()).startsWith("ngày 05 tháng 3 năm 2019\nHƯỚNG");
    }

    private static JudgedDocument dated(SourceMap map) {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(header -> header.issuedOn(LocalDate.of(2019, 3, 5)))
                .build();
        return judged(
                document,
                map,
                (examination, findings) -> findings.at("/header/issuedOn")
                        .suggest("ngày 05 tháng 3 năm 2019")
                        .report());
    }

    @Test
    void neverWritesWhereAnAbsentValueShouldHaveStood() {
        Check absent = (examination, findings) -> {
            findings.at("/header/issuer").near("/preamble/0").suggest("x").report();
            findings.at("/preamble/0/text").suggest("x").report();
            findings.at("").suggest("x").report();
        };

        assertThat(Suggestions.applyOnce(judged("một\n", absent)).applied()).isEmpty();
    }

    @Test
    void replacesAStretchThatTheRuleNames() {
        Check lines = (examination, findings) ->
                findings.at("").source(new Span(3, 6)).suggest("\n").report();
        Check comma = (examination, findings) ->
                findings.at("/preamble/0").source(new Span(1, 1)).suggest(",").report();

        assertThat(Suggestions.applyOnce(judged("một\n\n\nhai\n", lines, comma)).text())
                .isEqualTo("m,ột\nhai\n");
    }

    @Test
    void needsTheText() {
        JudgedDocument read = judged("một\n");
        JudgedDocument built =
                new JudgedDocument(ReadDocument.of(read.read().document()).named("built"), read.report());

        assertThatIllegalArgumentException().isThrownBy(() -> Suggestions.applyOnce(built));
    }
}
