package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.cell;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.Docx.row;
import static io.github.huongdan.serialization.word.Docx.table;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.DrawnLine;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.CellPlace;
import org.junit.jupiter.api.Test;

class WordDrawingsTest {

    private static String box(String content) {
        return "<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    private static String oldBox(String content) {
        return "<w:pict><v:shape><v:textbox><w:txbxContent>" + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict>";
    }

    private static String either(String choice, String fallback) {
        return "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + choice + "</mc:Choice><mc:Fallback>" + fallback
                + "</mc:Fallback></mc:AlternateContent>";
    }

    private static String shape(String form, int across, int down, String turn) {
        return "<wps:wsp><wps:spPr><a:xfrm" + turn + "><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + across + "\" cy=\""
                + down + "\"/></a:xfrm><a:prstGeom prst=\"" + form + "\"/></wps:spPr></wps:wsp>";
    }

    private static String drawing(String shapes) {
        return "<w:drawing><wp:anchor><wp:extent cx=\"1\" cy=\"1\"/><a:graphic><a:graphicData>" + shapes
                + "</a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    @Test
    void readsABoxOnceAndAfterItsParagraph() {
        WordText word = read(body(
                "<w:p>" + r("Số: ") + run(either(box(p("DỰ THẢO")), oldBox(p("DỰ THẢO")))) + r("/QĐ-UBND") + "</w:p>",
                p("sau")));

        assertThat(word.source().text()).isEqualTo("Số: /QĐ-UBND\nDỰ THẢO\nsau\n");
        assertThat(paragraph(word, "DỰ").story()).isEqualTo(Story.TEXT_BOX);
        assertThat(paragraph(word, "sau").story()).isEqualTo(Story.BODY);
    }

    @Test
    void readsBoxesOfOlderVersions() {
        assertThat(text(body("<w:p>" + run(oldBox(p("hộp"))) + r("chữ") + "</w:p>")))
                .isEqualTo("chữ\nhộp\n");
    }

    @Test
    void takesTheReplacementWhereTheFirstNeedsWhatNobodyKnows() {
        String unknown = "<mc:AlternateContent xmlns:x=\"urn:x\"><mc:Choice Requires=\"x\">" + r("một") + "</mc:Choice>"
                + "<mc:Fallback>" + r("hai") + "</mc:Fallback></mc:AlternateContent>";

        assertThat(text(body("<w:p>" + unknown + "</w:p>"))).isEqualTo("hai\n");
    }

    @Test
    void readsAlternativesInsideAlternatives() {
        String inner = either(r("a"), r("b"));

        assertThat(text(body("<w:p>" + either(inner + inner, r("c")) + either(r("d"), inner) + "</w:p>")))
                .isEqualTo("aad\n");
    }

    @Test
    void readsTablesInBoxesAndBoxesInTables() {
        String inBox = "<w:p>" + run(box(p("trên") + table(row(cell(p("trong")))))) + r("neo") + "</w:p>";
        WordText word = read(body(table(row(cell(inBox), cell(p("bên"))))));

        CellPlace anchor = new CellPlace(1, 1, 1, 1, 1, null);
        assertThat(word.source().text()).isEqualTo("neo\ntrên\ntrong\nbên\n");
        assertThat(paragraph(word, "trên").cell()).isEqualTo(anchor);
        assertThat(paragraph(word, "trong").cell()).isEqualTo(new CellPlace(2, 1, 1, 1, 1, anchor));
        assertThat(word.layout().tables()).extracting(table -> table.number()).containsExactly(1, 2);
    }

    @Test
    void findsLinesWithTheirLength() {
        WordText word = read(body(
                p("một"),
                "<w:p>" + r("hai")
                        + run(either(
                                drawing(shape("line", 1270000, 0, "")),
                                "<w:pict><v:line from=\"0,0\" to=\"100pt,0\"/></w:pict>"))
                        + "</w:p>",
                "<w:p>" + run(drawing(shape("straightConnector1", 0, 635000, ""))) + "</w:p>",
                "<w:p>" + run(drawing(shape("line", 0, 635000, " rot=\"5400000\""))) + "</w:p>",
                "<w:p>" + run(drawing(shape("rect", 635000, 0, ""))) + "</w:p>"));

        assertThat(word.layout().lines())
                .containsExactly(new DrawnLine(4, 100, true), new DrawnLine(8, 50, false), new DrawnLine(9, 50, true));
    }

    @Test
    void findsLinesOfOlderVersions() {
        String line = "<v:line from=\"1in,20pt\" to=\"2in,20pt\"/>";
        String connector =
                "<v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:3pt;width:60pt;height:0\"/>";
        WordText word = read(body(
                "<w:p>" + run("<w:pict>" + line + "</w:pict>") + run("<w:pict>" + connector + "</w:pict>") + "</w:p>"));

        assertThat(word.layout().lines()).containsExactly(new DrawnLine(0, 72, true), new DrawnLine(0, 60, true));
    }

    @Test
    void measuresLinesInGroupsAsTheyAreShown() {
        String group =
                "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx=\"1270000\" cy=\"0\"/><a:chExt cx=\"2540000\" cy=\"0\"/></a:xfrm>"
                        + "</wpg:grpSpPr>" + shape("line", 1270000, 0, "") + "</wpg:wgp>";

        assertThat(read(body("<w:p>" + run(drawing(group)) + run(drawing(shape("line", 127000, 0, ""))) + "</w:p>"))
                        .layout()
                        .lines())
                .containsExactly(new DrawnLine(0, 50, true), new DrawnLine(0, 10, true));
    }

    @Test
    void tellsOfObjectsOfOtherPrograms() {
        assertThat(ReadWord.doubts(read(body("<w:p><w:r><w:object/></w:r></w:p>"))))
                .containsExactly(ReadingDoubt.EMBEDDED_DOCUMENT);
    }
}
