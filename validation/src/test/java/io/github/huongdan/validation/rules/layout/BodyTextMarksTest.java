package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.Restyled.aligned;
import static io.github.huongdan.validation.rules.examples.Restyled.bold;
import static io.github.huongdan.validation.rules.examples.Restyled.indented;
import static io.github.huongdan.validation.rules.examples.Restyled.italic;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the paragraphs of the text are told to be set. */
class BodyTextMarksTest {

    /** The text is 165 mm wide: 85 letters of 13 pt fit a line. */
    private static final int LINE = 85;

    private static final String STATE = "STATE_2020";

    @ParameterizedTest
    @CsvSource({"199, -", "200, /closing/0 found=bold due=regular"})
    void aLongBoldParagraph(int length, String told) {
        assertThat(told("LAY-36", paragraph('a', length).style(bold(true)))).isEqualTo(told);
    }

    @Test
    void longBoldParagraphsAreToldOnceAndItalicsNever() {
        assertThat(told(
                        "LAY-36",
                        paragraph('a', 200).style(italic(true)),
                        paragraph('b', 200).style(bold(true)),
                        paragraph('c', 200).style(bold(true))))
                .isEqualTo("/closing/1 found=bold due=regular");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 86, /closing/0 found=left due=justified",
        "LEFT, 85, -",
        "RIGHT, 86, /closing/0 found=right due=justified",
        "CENTER, 86, -",
        "JUSTIFY, 86, -"
    })
    void aRaggedParagraph(Alignment alignment, int length, String told) {
        assertThat(told("LAY-37", paragraph('a', length).format(aligned(alignment))))
                .isEqualTo(told);
    }

    @Test
    void theSizeSaysHowLongALineIs() {
        assertThat(told(
                        "LAY-37",
                        paragraph('a', LINE).format(aligned(Alignment.LEFT)).style(size(13.2))))
                .isNotEqualTo("-");
        assertThat(told(
                        "LAY-37",
                        paragraph('a', LINE).format(aligned(Alignment.LEFT)).style(size(0))))
                .isEqualTo("-");
        assertThat(told(
                        "LAY-37",
                        paragraph('a', LINE + 1).format(aligned(Alignment.LEFT)).style(size(0))))
                .isNotEqualTo("-");
    }

    @Test
    void raggedParagraphsAreSetTogether() {
        Example example = SetText.of(
                "LAY-37",
                STATE,
                Set.of("/closing/3"),
                UnaryOperator.identity(),
                paragraph('a', 90).format(aligned(Alignment.LEFT)),
                paragraph('b', 90).format(aligned(Alignment.RIGHT)),
                paragraph('c', 90).format(aligned(Alignment.LEFT)),
                paragraph('d', 90).format(aligned(Alignment.LEFT)),
                Paragraph.of("ab\u000b" + "e".repeat(90)).format(aligned(Alignment.LEFT)));

        assertThat(Told.by(example))
                .isEqualTo("/closing/0 found=left due=justified & /closing/1 found=right due=justified");
        assertThat(DueLook.of(example))
                .isEqualTo("«%s» alignment=JUSTIFY & «%s» alignment=JUSTIFY & «%s» alignment=JUSTIFY"
                        .formatted("a".repeat(90), "c".repeat(90), "b".repeat(90)));
    }

    @Test
    void tablesAndBoxesAreNotJustified() {
        UnaryOperator<LaidParagraph> cell = p -> placed(p, p.story(), new CellPlace(9, 1, 1, 1, 1, null), 0);
        UnaryOperator<LaidParagraph> box = p -> placed(p, Story.TEXT_BOX, null, 0);

        assertThat(told("LAY-37", ragged().place(cell))).isEqualTo("-");
        assertThat(told("LAY-37", ragged().place(box))).isEqualTo("-");
        assertThat(told("LAY-37", ragged())).isNotEqualTo("-");
    }

    /** Each paragraph by the indent of its first line in millimetres. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATE_2020 ⇒ 10 ⇒ - ⇒ -",
                "STATE_2020 ⇒ 9.6 ⇒ - ⇒ -",
                "STATE_2020 ⇒ 9.4 ⇒ 0: 9.4 mm ⇒ a 10.0",
                "STATE_2020 ⇒ 0 ⇒ 0: 0 mm ⇒ a 10.0",
                "STATE_2020 ⇒ 20 ⇒ 0: 20 mm ⇒ a 12.7",
                "STATE_2020 ⇒ 11.2 ⇒ 0: 11.2 mm ⇒ a 10.0",
                "STATE_2020 ⇒ 11.5 ⇒ 0: 11.5 mm ⇒ a 12.7",
                "STATE_2020 ⇒ 0 12.7 ⇒ 0: 0 mm ⇒ a 12.7",
                "STATE_2020 ⇒ 0 10 12.7 12.7 ⇒ 0: 0 mm ⇒ a 12.7",
                "STATE_2020 ⇒ 0 12.7 10 10 ⇒ 0: 0 mm ⇒ a 10.0",
                "STATE_2020 ⇒ 0 10 0 ⇒ 0: 0 mm ⇒ a 10.0, c 10.0",
                "STATE_2020 ⇒ 0 5 0 ⇒ 0: 0 mm, 1: 5 mm ⇒ a 10.0, c 10.0, b 10.0",
                "PARTY_2018 ⇒ 20 ⇒ 0: 20 mm ⇒ a 10.0",
                "PARTY_2018 ⇒ 0 ⇒ 0: 0 mm ⇒ a 10.0",
                "PARTY_2018 ⇒ 11 ⇒ - ⇒ -"
            })
    void firstLines(String row) {
        String[] parts = row.split(" ⇒ ");
        String due = parts[0].startsWith("STATE") ? "10 / 12.7 mm" : "9-12.7 mm";
        String[] indents = parts[1].split(" ");
        Paragraph[] paragraphs = new Paragraph[indents.length];
        for (int i = 0; i < indents.length; i++) {
            paragraphs[i] = paragraph((char) ('a' + i), 100).format(indented(Double.parseDouble(indents[i])));
        }
        Example example = SetText.of("LAY-38", parts[0], paragraphs);

        assertThat(Told.by(example))
                .isEqualTo(
                        parts[2].equals("-")
                                ? "-"
                                : "/closing/"
                                        + parts[2].replace(": ", " found=")
                                                .replace(" mm", " mm due=" + due)
                                                .replace(", ", " & /closing/"));
        assertThat(DueLook.of(example).replaceAll("«(.)[^»]*» indent=", "$1 ").replace(" & ", ", "))
                .isEqualTo(parts[3]);
    }

    @Test
    void firstLinesOfParagraphsThatAreSetOtherwise() {
        Paragraph flush = paragraph('a', 90).format(indented(0));

        assertThat(told("LAY-38", flush)).isNotEqualTo("-");
        assertThat(told("LAY-38", paragraph('a', LINE).format(indented(0)))).isEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.LEFT, 0)))).isNotEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.CENTER, 0)))).isEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.RIGHT, 0)))).isEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.JUSTIFY, 2.9)))).isNotEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.JUSTIFY, 3)))).isEqualTo("-");
        assertThat(told("LAY-38", flush.format(moved(Alignment.JUSTIFY, -3)))).isEqualTo("-");
        assertThat(told("LAY-38", flush.place(p -> placed(p, p.story(), null, 1))))
                .isEqualTo("-");
        assertThat(told("LAY-38", Paragraph.of("\t" + "a".repeat(90)).format(indented(0))))
                .isEqualTo("-");
        assertThat(told("LAY-38", Paragraph.of("  " + "a".repeat(90)).format(indented(0))))
                .isNotEqualTo("-");
    }

    private static Paragraph ragged() {
        return paragraph('a', 90).format(aligned(Alignment.LEFT));
    }

    private static Paragraph paragraph(char letter, int length) {
        return Paragraph.of(String.valueOf(letter).repeat(length));
    }

    private static UnaryOperator<ParagraphFormat> moved(Alignment alignment, double left) {
        return f -> new ParagraphFormat(
                alignment, left, 0, 0, f.spaceBefore(), f.spaceAfter(), f.lineSpacing(), false, false);
    }

    private static LaidParagraph placed(LaidParagraph p, Story story, @Nullable CellPlace cell, int labelEnd) {
        return new LaidParagraph(
                p.span(), p.number(), story, cell, p.page(), p.pageBreakBefore(), labelEnd, p.format());
    }

    private static String told(String rule, Paragraph... paragraphs) {
        return Told.by(SetText.of(rule, STATE, paragraphs));
    }
}
