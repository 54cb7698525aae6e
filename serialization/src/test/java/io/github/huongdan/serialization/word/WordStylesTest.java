package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.cell;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.Docx.row;
import static io.github.huongdan.serialization.word.ReadWord.doubts;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.style;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.Span;
import org.junit.jupiter.api.Test;

class WordStylesTest {

    private static String definition(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + content + "</w:style>";
    }

    private static String styled(String id, String... runs) {
        return p("<w:pStyle w:val=\"" + id + "\"/>", runs);
    }

    private static String fonts(String family) {
        return "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\"/>";
    }

    @Test
    void takesWordsOwnDefaultsWhereTheFileHasNone() {
        assertThat(style(read(body(p("Văn bản"))), "Văn bản"))
                .isEqualTo(
                        new TextStyle("Times New Roman", 10, false, false, false, LetterCase.AS_WRITTEN, null, false));
    }

    @Test
    void letsTheRunOverTheLettersOverTheParagraphOverTheFile() {
        WordText word = read(body(
                        styled("Child", r("một")),
                        styled("Child", r("<w:rStyle w:val=\"Red\"/>", "hai")),
                        styled(
                                "Child",
                                r("<w:rStyle w:val=\"Red\"/><w:sz w:val=\"30\"/><w:color w:val=\"auto\"/>", "ba")))
                .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/>" + fonts("Arial")
                        + "</w:rPr></w:rPrDefault></w:docDefaults>"
                        + definition(
                                "paragraph", "Parent", "<w:rPr><w:sz w:val=\"26\"/><w:u w:val=\"single\"/></w:rPr>")
                        + definition(
                                "paragraph",
                                "Child",
                                "<w:basedOn w:val=\"Parent\"/><w:rPr><w:sz w:val=\"28\"/></w:rPr>")
                        + definition("character", "Red", "<w:rPr><w:color w:val=\"ff0000\"/></w:rPr>")));

        assertThat(style(word, "một"))
                .isEqualTo(new TextStyle("Arial", 14, false, false, true, LetterCase.AS_WRITTEN, null, false));
        assertThat(style(word, "hai").color()).isEqualTo("FF0000");
        assertThat(style(word, "ba").size()).isEqualTo(15);
        assertThat(style(word, "ba").color()).isNull();
    }

    @Test
    void switchesOffWhatTwoStylesSwitchOn() {
        WordText word = read(body(
                        styled("Bold", r("đậm ")),
                        styled("Bold", r("<w:rStyle w:val=\"Strong\"/>", "thường ")),
                        styled("Bold", r("<w:rStyle w:val=\"Strong\"/><w:b/>", "lại đậm ")),
                        styled("Bold", r("<w:b w:val=\"0\"/>", "không đậm")))
                .styles(definition("paragraph", "Bold", "<w:rPr><w:b/></w:rPr>")
                        + definition("character", "Strong", "<w:rPr><w:b/></w:rPr>")));

        assertThat(style(word, "đậm ").bold()).isTrue();
        assertThat(style(word, "thường ").bold()).isFalse();
        assertThat(style(word, "lại đậm ").bold()).isTrue();
        assertThat(style(word, "không đậm").bold()).isFalse();
    }

    @Test
    void takesTheStyleOfATableForItsCells() {
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>"
                + row(cell(p("trong") + styled("Own", r("riêng")))) + "</w:tbl>";
        WordText word = read(body(table, p("ngoài"))
                .styles(definition(
                                "table",
                                "Grid",
                                "<w:pPr><w:spacing w:after=\"100\"/></w:pPr><w:rPr><w:sz w:val=\"22\"/></w:rPr>"
                                        + "<w:tblStylePr w:type=\"wholeTable\"><w:rPr><w:i/></w:rPr></w:tblStylePr>"
                                        + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr>")
                        + definition("paragraph", "Own", "<w:rPr><w:sz w:val=\"30\"/></w:rPr>")));

        assertThat(style(word, "trong").size()).isEqualTo(11);
        assertThat(style(word, "trong").italic()).isTrue();
        assertThat(style(word, "trong").bold()).isFalse();
        assertThat(paragraph(word, "trong").format().spaceAfter()).isEqualTo(5);
        assertThat(style(word, "riêng").size()).isEqualTo(15);
        assertThat(style(word, "ngoài").size()).isEqualTo(10);
    }

    @Test
    void takesTheTypefaceOfTheThemeForVietnamese() {
        String theme = "<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface=\"Calibri Light\"/></a:majorFont>"
                + "<a:minorFont><a:latin typeface=\"Calibri\"/><a:font script=\"Viet\" typeface=\"Times New Roman\"/></a:minorFont>"
                + "</a:fontScheme></a:themeElements>";
        String run = r("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:ascii=\"Arial\"/>", "chữ");
        String major = r("<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/>", "tiêu đề");

        WordText vietnamese = read(
                body("<w:p>" + run + major + "</w:p>").theme(theme).settings("<w:themeFontLang w:val=\"vi-VN\"/>"));
        WordText english =
                read(body("<w:p>" + run + "</w:p>").theme(theme).settings("<w:themeFontLang w:val=\"en-US\"/>"));

        assertThat(style(vietnamese, "chữ").family()).isEqualTo("Times New Roman");
        assertThat(style(vietnamese, "tiêu đề").family()).isEqualTo("Calibri Light");
        assertThat(style(english, "chữ").family()).isEqualTo("Calibri");
    }

    @Test
    void tellsLettersOfTwoTypefacesApart() {
        WordText word = read(
                body("<w:p>" + r("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Times New Roman\"/>", "toàn bộ") + "</w:p>"));

        assertThat(word.layout().styles())
                .extracting(stretch -> word.source().text(stretch.span()) + "/"
                        + stretch.style().family())
                .containsExactly("to/Arial", "à/Times New Roman", "n b/Arial", "ộ/Times New Roman");
    }

    @Test
    void keepsHiddenTextAndTellsWhereItIs() {
        String hidden = r("<w:rStyle w:val=\"Secret\"/>", "ẩn");
        WordText word =
                read(body("<w:p>" + r("hiện ") + hidden + hidden + "</w:p>", "<w:p>" + hidden + "</w:p>", p("hiện"))
                        .styles(definition("character", "Secret", "<w:rPr><w:vanish/></w:rPr>")));

        assertThat(word.source().text()).isEqualTo("hiện ẩnẩn\nẩn\nhiện\n");
        assertThat(style(word, "ẩnẩn").hidden()).isTrue();
        assertThat(doubts(word)).containsExactly(ReadingDoubt.HIDDEN_TEXT);
        assertThat(word.notes().get(0).span()).isEqualTo(new Span(5, 12));
    }

    @Test
    void tellsCapitalsThatOnlyShow() {
        WordText word = read(body("<w:p>" + r("<w:caps/>", "hướng") + r("<w:smallCaps/>", "dẫn") + "</w:p>"));

        assertThat(word.source().text()).isEqualTo("hướngdẫn\n");
        assertThat(style(word, "hướng").letterCase()).isEqualTo(LetterCase.ALL_CAPITALS);
        assertThat(style(word, "dẫn").letterCase()).isEqualTo(LetterCase.SMALL_CAPITALS);
    }

    @Test
    void endsAncestorsThatGoInACircle() {
        WordText word = read(body(styled("A", r("chữ")))
                .styles(definition("paragraph", "A", "<w:basedOn w:val=\"B\"/><w:rPr><w:b/></w:rPr>")
                        + definition("paragraph", "B", "<w:basedOn w:val=\"A\"/><w:rPr><w:i/></w:rPr>")));

        assertThat(style(word, "chữ").bold()).isTrue();
        assertThat(style(word, "chữ").italic()).isTrue();
    }

    @Test
    void takesTheDefaultStyleWhereTheNamedOneIsMissing() {
        WordText word = read(body(styled("Missing", r("chữ")))
                .styles(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
                                + "</w:style>"));

        assertThat(style(word, "chữ").size()).isEqualTo(14);
    }
}
