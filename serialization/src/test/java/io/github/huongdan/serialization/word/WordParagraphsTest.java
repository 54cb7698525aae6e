package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.doubts;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.reading.ReadingDoubt;
import org.junit.jupiter.api.Test;

class WordParagraphsTest {

    @Test
    void givesEachParagraphALine() {
        WordText word = read(body(p("Kính gửi:"), "<w:p/>", p("Các đơn vị.")));

        assertThat(word.source().text()).isEqualTo("Kính gửi:\n\nCác đơn vị.\n");
        assertThat(word.layout().paragraphs()).extracting(LaidParagraph::number).containsExactly(1, 1, 2);
        assertThat(word.layout().paragraphs())
                .extracting(paragraph -> word.source().text(paragraph.span()))
                .containsExactly("Kính gửi:", "", "Các đơn vị.");
    }

    @Test
    void joinsRunsWhateverWrapsThem() {
        String wrapped = "<w:p>" + r("Căn ") + "<w:hyperlink>" + r("cứ ") + "</w:hyperlink><w:smartTag><w:smartTagPr/>"
                + r("Luật ") + "</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>" + r("Tổ ")
                + "</w:sdtContent></w:sdt><w:customXml>" + r("chức") + "</w:customXml></w:p>";

        assertThat(text(body("<w:sdt><w:sdtContent>" + wrapped + "</w:sdtContent></w:sdt>")))
                .isEqualTo("Căn cứ Luật Tổ chức\n");
    }

    @Test
    void writesBreaksTabsAndHyphens() {
        assertThat(
                        text(
                                body(
                                        "<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>V/v</w:t><w:cr/>"
                                                + "<w:t>81</w:t><w:noBreakHyphen/><w:t>HD/B</w:t><w:softHyphen/><w:t>TG&#xAD;TU</w:t></w:r></w:p>")))
                .isEqualTo("Số:\t12\u000bV/v\u000b81-HD/BTGTU\n");
    }

    @Test
    void keepsBlanksAtTheEndsOfATextOnlyWhereTheFileSaysSo() {
        assertThat(text(body(
                        "<w:p><w:r><w:t> một </w:t></w:r><w:r><w:t xml:space=\"preserve\"> hai </w:t></w:r></w:p>")))
                .isEqualTo("một hai \n");
    }

    @Test
    void leavesLineEndsInsideATextOut() {
        assertThat(text(body("<w:p><w:r><w:t>một\nhai</w:t></w:r></w:p>"))).isEqualTo("một hai\n");
    }

    @Test
    void showsKnownSignsOfSymbolTypefaces() {
        assertThat(text(body("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>"
                        + r("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", "\uf0fc")
                        + r("<w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/>", "\uf050\uf0fc")
                        + "<w:r><w:sym w:font=\"Unknown\" w:char=\"F0E9\"/></w:r></w:p>")))
                .isEqualTo("•✓✓\uf0fc\uf0e9\n");
    }

    @Test
    void readsRubyAndFormulas() {
        assertThat(text(body("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + r("trên") + "</w:rt><w:rubyBase>" + r("dưới")
                        + "</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>")))
                .isEqualTo("trêndướix+1\n");
    }

    @Test
    void leavesCommentsOutAndTellsOfThem() {
        WordText word = read(body("<w:p>" + r("Nội dung") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .notes("comments", "<w:comment w:id=\"0\">" + p("Sửa lại") + "</w:comment>"));

        assertThat(word.source().text()).isEqualTo("Nội dung\n");
        assertThat(doubts(word)).containsExactly(ReadingDoubt.COMMENTS);
    }

    @Test
    void tellsOfDocumentsInTheText() {
        assertThat(doubts(read(body(p("Một"), "<w:altChunk r:id=\"x\"/>"))))
                .containsExactly(ReadingDoubt.EMBEDDED_DOCUMENT);
    }

    @Test
    void beginsAPageWithTheParagraphAfterABreak() {
        String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
        WordText word = read(body(
                "<w:p>" + r("Một") + pageBreak + "</w:p>",
                p("Hai"),
                "<w:p>" + pageBreak + r("Ba") + "</w:p>",
                p("<w:pageBreakBefore/>", r("Bốn")),
                "<w:p>" + r("Năm") + pageBreak + r("sáu") + "</w:p>",
                p("Bảy")));

        assertThat(word.source().text()).isEqualTo("Một\nHai\nBa\nBốn\nNăm\u000bsáu\nBảy\n");
        assertThat(word.layout().paragraphs())
                .filteredOn(LaidParagraph::pageBreakBefore)
                .extracting(paragraph -> word.source().text(paragraph.span()))
                .containsExactly("Hai", "Ba", "Bốn", "Bảy");
    }

    @Test
    void beginsALineWhereAColumnEnds() {
        WordText word =
                read(body("<w:p>" + r("Một") + "<w:r><w:br w:type=\"column\"/></w:r>" + r("hai") + "</w:p>", p("ba")));

        assertThat(word.source().text()).isEqualTo("Một\u000bhai\nba\n");
        assertThat(word.layout().paragraphs()).noneMatch(LaidParagraph::pageBreakBefore);
    }

    @Test
    void countsPagesWhereWordRecordedThem() {
        String recorded = "<w:r><w:lastRenderedPageBreak/></w:r>";
        WordText word = read(body(
                p("Một"),
                "<w:p>" + recorded + r("Hai") + "</w:p>",
                "<w:p>" + r("Ba") + recorded + r("tiếp") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>",
                "<w:p>" + recorded + r("Bốn") + "</w:p>"));

        assertThat(paragraph(word, "Một").page()).isEqualTo(1);
        assertThat(paragraph(word, "Hai").page()).isEqualTo(2);
        assertThat(paragraph(word, "Ba").page()).isEqualTo(2);
        assertThat(paragraph(word, "Bốn").page()).isEqualTo(4);
    }

    @Test
    void knowsNoPagesWhereWordRecordedNone() {
        WordText word = read(body(p("Một"), "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>", p("Hai")));

        assertThat(paragraph(word, "Hai").page()).isNull();
    }
}
