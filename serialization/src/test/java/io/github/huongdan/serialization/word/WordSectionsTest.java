package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Margins;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.Story;
import io.github.huongdan.source.Span;
import org.junit.jupiter.api.Test;

class WordSectionsTest {

    private static final String A4 = "<w:pgSz w:w=\"11907\" w:h=\"16840\"/>";
    private static final String NUMBER = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE \\* MERGEFORMAT"
            + "</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>12</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String section(String content) {
        return "<w:sectPr>" + content + "</w:sectPr>";
    }

    private static String header(String type, String id) {
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
    }

    private static String footer(String type, String id) {
        return "<w:footerReference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
    }

    private static PageNumber number(Docx docx) {
        return read(docx).layout().sections().get(0).pageNumber();
    }

    @Test
    void knowsThePaperAndTheMarginsOfEachSection() {
        WordText word = read(body(
                p(
                        section(A4
                                + "<w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:right=\"851\" w:header=\"567\""
                                + " w:footer=\"0\" w:gutter=\"20\"/>"),
                        r("một")),
                p("hai"),
                section("<w:pgSz w:w=\"16840\" w:h=\"11907\" w:orient=\"landscape\"/>")));

        assertThat(word.layout().sections())
                .containsExactly(
                        new PageSection(
                                new Span(0, 3), 595.35, 842, new Margins(56.7, 56.7, 86.05, 42.55, 28.35, 0), null),
                        new PageSection(new Span(4, 7), 842, 595.35, new Margins(72, 72, 72, 72, 36, 36), null));
        assertThat(paragraph(word, "một").pageBreakBefore()).isFalse();
        assertThat(paragraph(word, "hai").pageBreakBefore()).isTrue();
    }

    @Test
    void goesOnOnThePageWhereASectionDoes() {
        WordText word = read(body(p(section(A4), r("một")), p("hai"), section(A4 + "<w:type w:val=\"continuous\"/>")));

        assertThat(paragraph(word, "hai").pageBreakBefore()).isFalse();
    }

    @Test
    void knowsOneSectionWhereTheFileNamesNone() {
        assertThat(read(body(p("một"))).layout().sections())
                .extracting(PageSection::span)
                .containsExactly(new Span(0, 3));
    }

    @Test
    void findsThePageNumberAndLeavesItsDigitsOut() {
        Docx docx = body(p("một"), section(A4 + "<w:titlePg/>" + header("default", "h1") + footer("default", "f1")))
                .header("h1", p("<w:jc w:val=\"center\"/>", r("Trang "), NUMBER))
                .footer("f1", p("Chân trang"));

        WordText word = read(docx);

        assertThat(word.source().text()).isEqualTo("một\nTrang \nChân trang\n");
        assertThat(paragraph(word, "Trang").story()).isEqualTo(Story.HEADER);
        assertThat(paragraph(word, "Chân").story()).isEqualTo(Story.FOOTER);
        PageNumber number = word.layout().sections().get(0).pageNumber();
        assertThat(number.inHeader()).isTrue();
        assertThat(number.alignment()).isEqualTo(Alignment.CENTER);
        assertThat(number.onFirstPage()).isFalse();
        assertThat(number.style().size()).isEqualTo(10);
    }

    @Test
    void findsPageNumbersInFramesAfterTabsInBoxesAndControls() {
        String section = section(footer("default", "f1"));
        String simple =
                "<w:fldSimple w:instr=\"PAGE\"><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>";
        String tabs =
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/><w:tab w:val=\"center\" w:pos=\"4500\"/></w:tabs>";

        PageNumber inFrame = number(body(p("một"), section)
                .footer("f1", p("<w:framePr w:hAnchor=\"margin\" w:xAlign=\"right\"/>", simple)));
        PageNumber afterTabs = number(
                body(p("một"), section).footer("f1", p(tabs, "<w:r><w:tab/></w:r><w:r><w:tab/></w:r>" + simple)));
        PageNumber inControl = number(body(p("một"), section)
                .footer(
                        "f1",
                        "<w:sdt><w:sdtContent>" + p("<w:jc w:val=\"right\"/>", simple) + "</w:sdtContent></w:sdt>"));
        PageNumber inBox = number(body(p("một"), section)
                .footer(
                        "f1",
                        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("<w:jc w:val=\"right\"/>", simple)
                                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));

        assertThat(inFrame.inHeader()).isFalse();
        assertThat(inFrame.onFirstPage()).isTrue();
        assertThat(inFrame.style().size()).isEqualTo(13);
        assertThat(inFrame.alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(afterTabs.alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(inControl.alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(inBox.alignment()).isEqualTo(Alignment.RIGHT);
    }

    @Test
    void showsEvenPagesAndFirstPagesOnlyWhereTheyHaveTheirOwn() {
        String references = header("even", "h1") + header("first", "h2") + header("default", "h3");
        Docx plain = body(p("một"), section(references))
                .header("h1", p("chẵn"))
                .header("h2", p("đầu"))
                .header("h3", p("thường"));
        Docx both = body(p("một"), section(references + "<w:titlePg/>"))
                .settings("<w:evenAndOddHeaders/>")
                .header("h1", p("chẵn"))
                .header("h2", p("đầu"))
                .header("h3", p("thường"));

        assertThat(text(plain)).isEqualTo("một\nthường\n");
        assertThat(text(both)).isEqualTo("một\nthường\nđầu\nchẵn\n");
    }

    @Test
    void hasNoPageNumberWhereOnlyEvenPagesThatAreNotShownHoldOne() {
        assertThat(number(body(p("một"), section(footer("even", "f1"))).footer("f1", "<w:p>" + NUMBER + "</w:p>")))
                .isNull();
    }

    @Test
    void takesHeadersFromTheSectionBefore() {
        WordText word = read(body(p(section(header("default", "h1")), r("một")), p("hai"), section(A4))
                .header("h1", p("<w:jc w:val=\"center\"/>", NUMBER + r("đầu trang"))));

        assertThat(word.source().text()).isEqualTo("một\nhai\nđầu trang\n");
        assertThat(word.layout().sections())
                .allSatisfy(section -> assertThat(section.pageNumber()).isNotNull());
    }

    @Test
    void readsNotesThatAreReferredTo() {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        WordText word = read(
                body("<w:p>" + r("một") + reference + r(" hai") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
                        .notes(
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("-----") + "</w:footnote>"
                                        + "<w:footnote w:id=\"1\">" + p("bỏ") + "</w:footnote>"
                                        + "<w:footnote w:id=\"2\">" + p("chú thích") + "</w:footnote>")
                        .notes("endnotes", "<w:endnote w:id=\"1\">" + p("cuối bài") + "</w:endnote>"));

        assertThat(word.source().text()).isEqualTo("một hai\nchú thích\ncuối bài\n");
        assertThat(paragraph(word, "chú thích").story()).isEqualTo(Story.NOTE);
        assertThat(word.layout().sections()).extracting(PageSection::span).containsExactly(new Span(0, 7));
    }
}
