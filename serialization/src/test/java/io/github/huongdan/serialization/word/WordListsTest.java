package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.style;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

    private static final String THREE_LEVELS = list("1", level(0, "upperRoman", "%1."), level(1, "decimal", "%2."))
            .replace("</w:abstractNum>", level(2, "lowerLetter", "%3)") + "</w:abstractNum>");

    private static String list(String id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, String... more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + String.join("", more) + "</w:lvl>";
    }

    private static String num(String id, String definition, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>"
                + String.join("", overrides) + "</w:num>";
    }

    private static String restart(int level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    private static String item(String num, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num + "\"/></w:numPr>", r(text));
    }

    @Test
    void putsTheLabelsThatWordShows() {
        WordText word = read(body(
                        item("1", 0, "Mục đích"),
                        item("1", 1, "Một"),
                        item("1", 1, "Hai"),
                        item("1", 2, "Ba"),
                        item("1", 0, "Yêu cầu"),
                        item("1", 1, "Bốn"),
                        p("Hết"))
                .numbering(THREE_LEVELS + num("1", "1")));

        assertThat(word.source().text())
                .isEqualTo("I.\tMục đích\n1.\tMột\n2.\tHai\na)\tBa\nII.\tYêu cầu\n1.\tBốn\nHết\n");
        assertThat(word.layout().paragraphs())
                .extracting(LaidParagraph::labelEnd)
                .containsExactly(3, 3, 3, 3, 4, 3, 0);
    }

    @Test
    void keepsWordsLettersWithoutVietnameseOnes() {
        String items = "";
        for (String text : new String[] {"một", "hai", "ba", "bốn", "năm"}) {
            items += item("1", 0, text);
        }

        assertThat(text(body(items).numbering(list("1", level(0, "lowerLetter", "%1)")) + num("1", "1"))))
                .isEqualTo("a)\tmột\nb)\thai\nc)\tba\nd)\tbốn\ne)\tnăm\n");
    }

    @Test
    void countsOnInListsOfOneDefinitionUnlessOneBeginsAnew() {
        assertThat(text(body(
                                item("1", 0, "A"),
                                item("2", 0, "B"),
                                item("3", 0, "C"),
                                item("3", 0, "D"),
                                item("1", 0, "E"))
                        .numbering(list("1", level(0, "decimal", "%1."))
                                + num("1", "1")
                                + num("2", "1")
                                + num("3", "1", restart(0, 5)))))
                .isEqualTo("1.\tA\n2.\tB\n5.\tC\n6.\tD\n7.\tE\n");
    }

    @Test
    void takesAnotherLevelForOneList() {
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "(%1)") + "</w:lvlOverride>";

        assertThat(text(body(item("1", 0, "A"), item("2", 0, "B"))
                        .numbering(list("1", level(0, "decimal", "%1.")) + num("1", "1") + num("2", "1", other))))
                .isEqualTo("1.\tA\n(B)\tB\n");
    }

    @Test
    void showsNumbersOfLevelsAbove() {
        String levels = list(
                "1",
                level(0, "upperRoman", "%1."),
                level(1, "decimal", "%1.%2."),
                level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"));

        assertThat(text(body(item("1", 0, "A"), item("1", 1, "B"), item("1", 2, "C"), item("1", 2, "D"))
                        .numbering(levels + num("1", "1"))))
                .isEqualTo("I.\tA\nI.1.\tB\n1.1.1\tC\n1.1.2\tD\n");
    }

    @Test
    void countsOnWhereALevelSaysSo() {
        String levels =
                list("1", level(0, "decimal", "%1."), level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>"));

        assertThat(text(body(item("1", 0, "A"), item("1", 1, "B"), item("1", 0, "C"), item("1", 1, "D"))
                        .numbering(levels + num("1", "1"))))
                .isEqualTo("1.\tA\nĐiều 1.\tB\n2.\tC\nĐiều 2.\tD\n");
    }

    @Test
    void endsALabelAsTheLevelSays() {
        String levels = list(
                "1",
                level(0, "decimal", "%1.", "<w:suff w:val=\"space\"/>"),
                level(1, "bullet", "-", "<w:suff w:val=\"nothing\"/>"));

        assertThat(text(body(item("1", 0, "A"), item("1", 1, "B")).numbering(levels + num("1", "1"))))
                .isEqualTo("1. A\n-B\n");
    }

    @Test
    void showsTheSignsOfSymbolTypefaces() {
        String bullet =
                level(0, "bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>");

        WordText word = read(body(item("1", 0, "A")).numbering(list("1", bullet) + num("1", "1")));

        assertThat(word.source().text()).isEqualTo("•\tA\n");
        assertThat(style(word, "•").family()).isEqualTo("Symbol");
    }

    @Test
    void findsTheListOfAStyleAndItsLevel() {
        String levels =
                list("1", level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Point\"/>"));
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\"Point\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style>";
        String out = p("<w:pStyle w:val=\"Point\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("C"));

        assertThat(text(body(p("<w:pStyle w:val=\"Point\"/>", r("A")), p("<w:pStyle w:val=\"Point\"/>", r("B")), out)
                        .styles(style)
                        .numbering(levels + num("1", "1"))))
                .isEqualTo("a)\tA\nb)\tB\nC\n");
    }

    @Test
    void followsAStyleOfLists() {
        String linked = "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Articles\"/></w:abstractNum>";
        String linking = list("1", level(0, "decimal", "Điều %1."))
                .replace("<w:lvl ", "<w:styleLink w:val=\"Articles\"/><w:lvl ");

        assertThat(text(body(item("2", 0, "A")).numbering(linking + linked + num("1", "1") + num("2", "2"))))
                .isEqualTo("Điều 1.\tA\n");
    }

    @Test
    void labelsBlankParagraphs() {
        assertThat(text(body(p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", ""))
                        .numbering(list("1", level(0, "decimal", "%1.")) + num("1", "1"))))
                .isEqualTo("1.\t\n");
    }

    @Test
    void passesOverAListThatIsNotDefined() {
        assertThat(text(body(item("9", 0, "A")))).isEqualTo("A\n");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12",
        "decimalZero, 12",
        "upperRoman, XII",
        "lowerRoman, xii",
        "upperLetter, L",
        "lowerLetter, l",
        "ordinal, 12th",
        "none, ''",
        "numberInDash, - 12 -",
        "vietnameseCounting, mười hai",
        "chineseCounting, 12"
    })
    void knowsTheFormatsOfNumbers(String format, String shown) {
        String level = level(0, format, "[%1]").replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"12\"/>");

        assertThat(text(body(item("1", 0, "A")).numbering(list("1", level) + num("1", "1"))))
                .isEqualTo("[" + shown + "]\tA\n");
    }

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, 27, aa",
        "lowerLetter, 53, aaa",
        "lowerLetter, 781, 781",
        "upperRoman, 40000, 40000",
        "upperRoman, 1994, MCMXCIV",
        "vietnameseCounting, 21, hai mươi mốt",
        "vietnameseCounting, 15, mười lăm",
        "decimalZero, 7, 07",
        "ordinal, 1, 1st",
        "ordinal, 22, 22nd",
        "ordinal, 103, 103rd"
    })
    void countsFar(String format, int start, String shown) {
        String level = level(0, format, "%1").replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"" + start + "\"/>");

        assertThat(text(body(item("1", 0, "A")).numbering(list("1", level) + num("1", "1"))))
                .isEqualTo(shown + "\tA\n");
    }
}
