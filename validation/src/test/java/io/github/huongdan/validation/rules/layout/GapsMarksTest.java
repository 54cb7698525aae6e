package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Restyled;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the gaps between paragraphs and lines, and of blanks that are typed. */
class GapsMarksTest {

    private static final String STATE = "STATE_2020";

    /** The gap before and after each paragraph, in points; a tilde where a blank paragraph stands above it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            0-6 0-6 0-6 0-6 ⇒ - ⇒ -
            0-0 0-0 0-0 0-0 ⇒ /closing/1 found=0 pt due=≥ 6 pt ⇒ bcd
            0-0 0-0 0-0 ⇒ - ⇒ -
            0-0 0-0 0-6 0-6 ⇒ /closing/1 found=0 pt due=≥ 6 pt ⇒ bc
            0-0 0-6 0-6 0-0 ⇒ - ⇒ -
            0-0 0-0 0-6 0-6 0-6 ⇒ - ⇒ -
            0-0 0-0 0-0 0-6 0-6 ⇒ /closing/1 found=0 pt due=≥ 6 pt ⇒ bcd
            0-3 3-3 3-3 3-3 ⇒ - ⇒ -
            0-3 2-3 2-3 2-3 ⇒ /closing/1 found=5 pt due=≥ 6 pt ⇒ bcd
            0-5.7 0-5.7 0-5.7 0-0 ⇒ - ⇒ -
            0-5.6 0-5.6 0-5.6 0-0 ⇒ /closing/1 found=5.6 pt due=≥ 6 pt ⇒ bcd
            0-6 0-0 0-0 0-0 ⇒ /closing/2 found=0 pt due=≥ 6 pt ⇒ cd
            0-0 ~0-0 0-0 0-0 ⇒ - ⇒ -
            0-0 ~0-0 0-0 0-0 0-0 ⇒ /closing/2 found=0 pt due=≥ 6 pt ⇒ cde
            """)
    void betweenParagraphs(String gaps, String told, String spaced) {
        String[] all = gaps.split(" ");
        Paragraph[] paragraphs = new Paragraph[all.length];
        for (int i = 0; i < all.length; i++) {
            String[] gap = all[i].replace("~", "").split("-");
            String above = all[i].startsWith("~") ? "\n" : "";
            paragraphs[i] = Paragraph.of(above + (char) ('a' + i))
                    .format(gap(Double.parseDouble(gap[0]), Double.parseDouble(gap[1])));
        }
        Example example = SetText.of("LAY-39", STATE, paragraphs);

        assertThat(Told.by(example)).isEqualTo(told);
        assertThat(DueLook.of(example).replaceAll("«(.)» before=6.0( & )?", "$1"))
                .isEqualTo(spaced);
    }

    /** How far the lines of a paragraph are apart, and the size of its letters. */
    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            STATE_2020 | MULTIPLE | 1.5 | 13 | - | -
            STATE_2020 | MULTIPLE | 1.519 | 13 | - | -
            STATE_2020 | MULTIPLE | 1.53 | 13 | 1.53 lines | MULTIPLE 1.50
            STATE_2020 | MULTIPLE | 0.981 | 13 | - | -
            STATE_2020 | MULTIPLE | 0.97 | 13 | 0.97 lines | MULTIPLE 1.00
            STATE_2020 | MULTIPLE | 2.004 | 13 | 2.0 lines | MULTIPLE 1.50
            STATE_2020 | AT_LEAST | 24 | 13 | - | -
            STATE_2020 | AT_LEAST | 2 | 13 | - | -
            STATE_2020 | AT_LEAST | 24.1 | 13 | ≥ 24.1 pt | MULTIPLE 1.50
            STATE_2020 | AT_LEAST | 34 | 20 | - | -
            STATE_2020 | AT_LEAST | 35 | 20 | ≥ 35 pt | MULTIPLE 1.50
            STATE_2020 | EXACTLY | 24 | 13 | - | -
            STATE_2020 | EXACTLY | 24.1 | 13 | 24.1 pt | MULTIPLE 1.50
            STATE_2020 | EXACTLY | 25 | 16 | - | -
            STATE_2020 | EXACTLY | 14.96 | 13 | - | -
            STATE_2020 | EXACTLY | 14.9 | 13 | 14.9 pt | MULTIPLE 1.00
            STATE_2020 | EXACTLY | 15 | 20 | - | -
            STATE_2020 | EXACTLY | 14.9 | 20 | 14.9 pt | MULTIPLE 1.00
            STATE_2020 | EXACTLY | 28 | 16 | 28 pt | MULTIPLE 1.50
            PARTY_2018 | EXACTLY | 18 | 14 | - | -
            PARTY_2018 | EXACTLY | 17.7 | 14 | - | -
            PARTY_2018 | EXACTLY | 17.6 | 14 | 17.6 pt | EXACTLY 18.00
            PARTY_2018 | AT_LEAST | 17.7 | 14 | - | -
            PARTY_2018 | AT_LEAST | 17.6 | 14 | ≥ 17.6 pt | EXACTLY 18.00
            PARTY_2018 | AT_LEAST | 2 | 16 | - | -
            PARTY_2018 | MULTIPLE | 1.1 | 14 | - | -
            PARTY_2018 | MULTIPLE | 1.09 | 14 | 1.09 lines | EXACTLY 18.00
            PARTY_2018 | MULTIPLE | 0.5 | 0 | - | -
            """)
    void betweenLines(String regime, LineSpacing.Rule rule, double value, double size, String found, String due) {
        Example example =
                SetText.of("LAY-40", regime, paragraph(90).style(size(size)).format(lines(rule, value)));
        String range = regime.startsWith("STATE") ? "1-1.5 lines" : "≥ 18 pt";

        assertThat(Told.by(example)).isEqualTo(found.equals("-") ? "-" : "/closing/0 found=" + found + " due=" + range);
        assertThat(DueLook.of(example).replaceAll("«.*» lines=", "")).isEqualTo(due);
    }

    @Test
    void theLinesOfAShortParagraphAreNotSeen() {
        UnaryOperator<ParagraphFormat> apart = lines(LineSpacing.Rule.MULTIPLE, 2);

        assertThat(Told.by(SetText.of("LAY-40", STATE, paragraph(80).format(apart))))
                .isEqualTo("-");
        assertThat(Told.by(SetText.of(
                        "LAY-40",
                        STATE,
                        paragraph(80).format(apart),
                        paragraph(90).format(apart))))
                .isEqualTo("/closing/1 found=2.0 lines due=1-1.5 lines");
    }

    /** A caret stands for a tab, a tilde for a blank. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Các trường; Các lớp ⇒ -
            ^Các trường; Các lớp ⇒ /closing/0 count=1
            Các trường; ^Các lớp ⇒ /closing/1 count=1
            ^Các trường; Các lớp; ^Các thầy ⇒ /closing/0 count=2
            ~~~Các trường ⇒ /closing/0 count=1
            ~~Các trường ⇒ -
            ~~^Các trường ⇒ /closing/0 count=1
            ~^Các trường ⇒ /closing/0 count=1
            C^ác trường ⇒ -
            """)
    void blanksForAnIndent(String text, String told) {
        Paragraph[] paragraphs = List.of(text.split("; ")).stream()
                .map(words -> Paragraph.of(words.replace('^', '\t').replace('~', ' ')))
                .toArray(Paragraph[]::new);

        assertThat(Told.by(SetText.of("LAY-72", STATE, paragraphs))).isEqualTo(told);
    }

    @Test
    void blanksForAnIndentCountInJustifiedAndFlushParagraphsAlone() {
        Paragraph tab = Paragraph.of("\tCác trường");

        assertThat(Told.by(SetText.of("LAY-72", STATE, tab.format(Restyled.aligned(Alignment.LEFT)))))
                .isNotEqualTo("-");
        assertThat(Told.by(SetText.of("LAY-72", STATE, tab.format(Restyled.aligned(Alignment.CENTER)))))
                .isEqualTo("-");
        assertThat(Told.by(SetText.of("LAY-72", STATE, tab.place(p -> placed(p, true, 0)))))
                .isEqualTo("-");
        assertThat(Told.by(SetText.of("LAY-72", STATE, tab.place(p -> placed(p, false, 1)))))
                .isEqualTo("-");
    }

    /** Each figure tells how many blank paragraphs stand above the next paragraph. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            0 2 2 ⇒ -
            0 3 0 ⇒ b
            0 4 0 ⇒ b
            0 7 0 ⇒ b
            0 3 3 ⇒ b c
            0 2 3 ⇒ c
            4 0 0 ⇒ -
            0 ⇒ -
            """)
    void blankParagraphs(String figures, String before) {
        String[] all = figures.split(" ");
        Paragraph[] paragraphs = new Paragraph[all.length];
        for (int i = 0; i < all.length; i++) {
            paragraphs[i] = Paragraph.of("\n".repeat(Integer.parseInt(all[i])) + (char) ('a' + i));
        }
        Example example = SetText.of("LAY-71", STATE, paragraphs);
        String text = example.badText();
        StringBuilder found = new StringBuilder();
        for (Finding finding : example.foundByItsRule()) {
            int at = Objects.requireNonNull(finding.place()).span().start();
            assertThat(text.substring(at - 4, at)).matches("[a-z:]\n\n\n");
            found.append(' ').append(text.substring(at).strip(), 0, 1);
        }

        assertThat(found.isEmpty() ? "-" : found.substring(1)).isEqualTo(before);
    }

    private static LaidParagraph placed(LaidParagraph p, boolean cell, int labelEnd) {
        CellPlace place = cell ? new CellPlace(9, 1, 1, 1, 1, null) : null;
        return new LaidParagraph(
                p.span(), p.number(), p.story(), place, p.page(), p.pageBreakBefore(), labelEnd, p.format());
    }

    private static Paragraph paragraph(int length) {
        return Paragraph.of("a".repeat(length - 1) + (length % 7));
    }

    private static UnaryOperator<ParagraphFormat> gap(double before, double after) {
        return f -> new ParagraphFormat(
                f.alignment(), 0, 0, f.firstLineIndent(), before, after, f.lineSpacing(), false, false);
    }

    private static UnaryOperator<ParagraphFormat> lines(LineSpacing.Rule rule, double value) {
        return Restyled.lines(rule, value);
    }
}
