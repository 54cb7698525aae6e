package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.cell;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.Docx.row;
import static io.github.huongdan.serialization.word.Docx.table;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordParagraphFormatTest {

    private static ParagraphFormat format(String properties) {
        return paragraph(read(body(p(properties, r("chữ")))), "chữ").format();
    }

    @Test
    void readsIndentsGapsAndSpacing() {
        assertThat(format("<w:jc w:val=\"both\"/><w:ind w:left=\"200\" w:right=\"100\" w:firstLine=\"567\"/>"
                        + "<w:spacing w:before=\"120\" w:after=\"60\" w:line=\"360\" w:lineRule=\"auto\"/>"
                        + "<w:pBdr><w:top w:val=\"nil\"/><w:bottom w:val=\"single\"/></w:pBdr>"))
                .isEqualTo(new ParagraphFormat(
                        Alignment.JUSTIFY,
                        10,
                        5,
                        28.35,
                        6,
                        3,
                        new LineSpacing(LineSpacing.Rule.MULTIPLE, 1.5),
                        false,
                        true));
    }

    @Test
    void isPlainWhereNothingIsSaid() {
        assertThat(format("")).isEqualTo(ParagraphFormat.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "left, LEFT",
        "start, LEFT",
        "center, CENTER",
        "right, RIGHT",
        "end, RIGHT",
        "both, JUSTIFY",
        "distribute, JUSTIFY"
    })
    void knowsTheAlignments(String value, Alignment alignment) {
        assertThat(format("<w:jc w:val=\"" + value + "\"/>").alignment()).isEqualTo(alignment);
    }

    @ParameterizedTest
    @CsvSource({"exact, EXACTLY, 18", "atLeast, AT_LEAST, 18", "auto, MULTIPLE, 1.5"})
    void knowsTheRulesOfSpacing(String value, LineSpacing.Rule rule, double spacing) {
        assertThat(format("<w:spacing w:line=\"360\" w:lineRule=\"" + value + "\"/>")
                        .lineSpacing())
                .isEqualTo(new LineSpacing(rule, spacing));
    }

    @Test
    void readsLengthsWithUnitsAndTheNamesOfTheStrictForm() {
        ParagraphFormat format = format("<w:ind w:start=\"1in\" w:end=\"12pt\" w:hanging=\"25.4mm\"/>");

        assertThat(format.leftIndent()).isEqualTo(72);
        assertThat(format.rightIndent()).isEqualTo(12);
        assertThat(format.firstLineIndent()).isEqualTo(-72);
    }

    @Test
    void measuresAFirstLineInLettersWhereNoLengthIsStated() {
        assertThat(format("<w:ind w:firstLineChars=\"200\"/>").firstLineIndent())
                .isEqualTo(20);
        assertThat(format("<w:ind w:firstLineChars=\"200\" w:firstLine=\"300\"/>")
                        .firstLineIndent())
                .isEqualTo(15);
    }

    @Test
    void measuresGapsInLinesWhereNoLengthIsStated() {
        assertThat(format("<w:spacing w:beforeLines=\"50\"/>").spaceBefore()).isEqualTo(6);
        assertThat(format("<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\"/>")
                        .spaceBefore())
                .isEqualTo(14);
    }

    @Test
    void leavesNoGapBetweenParagraphsOfOneStyleWhereThatIsOrdered() {
        String gaps = "<w:spacing w:before=\"100\" w:after=\"200\"/>";
        String close = gaps + "<w:contextualSpacing/>";
        WordText word = read(body(
                        p(close, r("một")),
                        p(close, r("hai")),
                        p("<w:pStyle w:val=\"Other\"/>" + close, r("ba")),
                        table(row(cell(p(close, r("bốn"))))))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Other\"/>"));

        assertThat(paragraph(word, "một").format().spaceBefore()).isEqualTo(5);
        assertThat(paragraph(word, "một").format().spaceAfter()).isZero();
        assertThat(paragraph(word, "hai").format().spaceBefore()).isZero();
        assertThat(paragraph(word, "hai").format().spaceAfter()).isEqualTo(10);
        assertThat(paragraph(word, "ba").format().spaceBefore()).isEqualTo(5);
        assertThat(paragraph(word, "bốn").format().spaceBefore()).isEqualTo(5);
    }

    @Test
    void takesTheIndentsOfAListUnlessTheParagraphHasItsOwn() {
        String list = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String number = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Wide\"><w:pPr><w:ind w:left=\"2000\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:basedOn w:val=\"Wide\"/><w:pPr>" + number
                        + "</w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Near\"><w:basedOn w:val=\"Item\"/><w:pPr><w:ind w:left=\"400\"/>"
                        + "</w:pPr></w:style>";
        WordText word = read(body(
                        p("<w:pStyle w:val=\"Wide\"/>" + number, r("một")),
                        p(number + "<w:ind w:left=\"100\"/>", r("hai")),
                        p("<w:pStyle w:val=\"Item\"/>", r("ba")),
                        p("<w:pStyle w:val=\"Near\"/>", r("bốn")))
                .styles(styles)
                .numbering(list));

        assertThat(paragraph(word, "một").format().leftIndent()).isEqualTo(36);
        assertThat(paragraph(word, "một").format().firstLineIndent()).isEqualTo(-18);
        assertThat(paragraph(word, "hai").format().leftIndent()).isEqualTo(5);
        assertThat(paragraph(word, "ba").format().leftIndent()).isEqualTo(36);
        assertThat(paragraph(word, "bốn").format().leftIndent()).isEqualTo(20);
        assertThat(paragraph(word, "bốn").format().firstLineIndent()).isEqualTo(-18);
    }
}
