package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.source.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateTest {

    private static final String BOLD = "<w:b/>";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    @Test
    void aCommentIsAboutItsWordsAndNoMore() {
        AnnotatedWord copy = commented(Docx.body(Docx.p("Thực hiện kế hoạch năm 2018")), "kế hoạch");

        assertThat(copy.commented()).isEqualTo(Map.of("said", "kế hoạch"));
        assertThat(copy.accepted()).isEqualTo("Thực hiện kế hoạch năm 2018\n");
    }

    @Test
    void aCommentRunsOverSeveralRunsAndTabs() {
        String runs = Docx.r("Thực ") + Docx.r(BOLD, "hiện kế") + "<w:r><w:tab/>" + Docx.t("hoạch") + "</w:r>"
                + Docx.r(" năm");
        AnnotatedWord copy = commented(Docx.body("<w:p>" + runs + "</w:p>"), "ực hiện kế\thoạch");

        assertThat(copy.commented()).containsValue("ực hiện kếhoạch");
        assertThat(copy.accepted()).isEqualTo("Thực hiện kế\thoạch năm\n");
        assertThat(copy.part("word/document.xml")).contains("<w:tab/>").contains(BOLD);
    }

    @Test
    void aCommentStandsInACell() {
        String table = Docx.table(Docx.row(Docx.cell(Docx.p("UBND TỈNH")), Docx.cell(Docx.p("CỘNG HÒA"))));

        assertThat(commented(Docx.body(table, Docx.p("")), "CỘNG").commented()).containsValue("CỘNG");
    }

    @Test
    void aCommentStandsInATextBox() {
        String box = "<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
                + Docx.p("DỰ THẢO")
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";

        assertThat(commented(Docx.body("<w:p>" + box + Docx.r("Số: 12") + "</w:p>"), "THẢO")
                        .commented())
                .containsValue("THẢO");
    }

    @Test
    void whatIsSaidOfAHeaderStandsAtTheBeginningOfTheBody() {
        Docx file = Docx.body(
                        Docx.p("Số: 12"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
                .header("h1", Docx.p("MẬT"));

        AnnotatedWord copy = commented(file, "MẬT");

        assertThat(copy.commented()).containsValue("Số: 12");
        assertThat(copy.changedParts()).doesNotContain("word/h1.xml");
    }

    @Test
    void whatIsSaidOfTheWholeStandsAtTheBeginning() {
        AnnotatedWord copy = AnnotatedWord.of(
                Docx.body(Docx.p("Một"), Docx.p("Hai")).bytes(), List.of(new Annotation(null, "said", null)));

        assertThat(copy.commented()).containsValue("Một");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p/>",
                "<w:p w:rsidR=\"00AA\"/>",
                "<w:p></w:p>",
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>"
            })
    void aCommentStandsOnAParagraphWithoutText(String paragraph) {
        AnnotatedWord copy = AnnotatedWord.of(
                Docx.body(paragraph, Docx.p("Hai")).bytes(),
                List.of(new Annotation(new Span(0, 0), "one", null), new Annotation(new Span(0, 0), "two", null)));

        assertThat(copy.commented()).isEqualTo(Map.of("one", "", "two", ""));
        assertThat(copy.accepted()).isEqualTo("\nHai\n");
    }

    @Test
    void aReplacementIsAChangeThatIsAcceptedOrRefused() {
        byte[] file = Docx.body("<w:p>" + Docx.r("Số: ") + Docx.r(BOLD, "12 /HD") + "</w:p>")
                .bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, "12 ", "said", "12")));

        assertThat(copy.accepted()).isEqualTo("Số: 12/HD\n");
        assertThat(copy.refused()).isEqualTo("Số: 12 /HD\n");
        assertThat(copy.unreplaced()).isEmpty();
        assertThat(copy.part("word/document.xml").split(BOLD, -1)).hasSize(4);
    }

    @Test
    void aReplacementMayStrikeOut() {
        byte[] file = Docx.body(Docx.p("và và các")).bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, " và", "said", "")));

        assertThat(copy.accepted()).isEqualTo("và các\n");
        assertThat(copy.refused()).isEqualTo("và và các\n");
        assertThat(copy.part("word/document.xml")).doesNotContain("<w:ins");
    }

    @Test
    void aReplacementOverSeveralRunsLooksLikeTheFirst() {
        byte[] file = Docx.body("<w:p>" + Docx.r(BOLD, "ke") + Docx.r("hoach") + "</w:p>")
                .bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, "kehoach", "said", "kế hoạch")));

        assertThat(copy.accepted()).isEqualTo("kế hoạch\n");
        assertThat(copy.refused()).isEqualTo("kehoach\n");
        assertThat(copy.part("word/document.xml"))
                .contains("<w:r><w:rPr>" + BOLD + "</w:rPr><w:t xml:space=\"preserve\">kế hoạch");
    }

    @Test
    void aCommentWithinAReplacementKeepsItsPlace() {
        byte[] file = Docx.body(Docx.p("ke hoach")).bytes();

        AnnotatedWord copy = AnnotatedWord.of(
                file,
                List.of(
                        AnnotatedWord.on(file, "ke hoach", "whole", "kế hoạch"),
                        AnnotatedWord.on(file, "hoach", "word", null)));

        assertThat(copy.accepted()).isEqualTo("kế hoạch\n");
        assertThat(copy.refused()).isEqualTo("ke hoach\n");
        assertThat(copy.commented()).containsEntry("word", "hoachkế hoạch");
    }

    @Test
    void anAnnotationThatSaysNothingLeavesNoComment() {
        byte[] file = Docx.body(Docx.p("ke hoach")).bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, "ke", "", "kế")));

        assertThat(copy.changedParts()).containsExactly("word/document.xml");
        assertThat(copy.accepted()).isEqualTo("kế hoach\n");
        assertThat(copy.refused()).isEqualTo("ke hoach\n");
    }

    @Test
    void aPlainReplacementLeavesNoTrace() {
        byte[] file = Docx.body("<w:p>" + Docx.r(BOLD, "ke hoach") + "</w:p>").bytes();

        byte[] copy = GuidanceWord.standard()
                .replace(file, List.of(AnnotatedWord.on(file, "hoach", "said", "hoạch")))
                .content();

        assertThat(AnnotatedWord.text(copy)).isEqualTo("ke hoạch\n");
        assertThat(new String(AnnotatedWord.parts(copy).get("word/document.xml"), StandardCharsets.UTF_8))
                .doesNotContain("w:ins", "w:del", "comment");
    }

    @Test
    void aPlainReplacementThatCannotBeIsTold() {
        byte[] file = Docx.body("<w:p><w:ins w:id=\"7\" w:author=\"A\">" + Docx.r("ke") + "</w:ins></w:p>")
                .bytes();
        Annotation said = AnnotatedWord.on(file, "ke", "said", "kế");

        assertThat(GuidanceWord.standard().replace(file, List.of(said)).unreplaced())
                .containsExactly(said);
    }

    @Test
    void whatSomebodyInsertedIsNotReplacedButTold() {
        byte[] file = Docx.body("<w:p><w:ins w:id=\"7\" w:author=\"A\">" + Docx.r("ke") + "</w:ins></w:p>")
                .bytes();
        Annotation said = AnnotatedWord.on(file, "ke", "said", "kế");

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(said));

        assertThat(copy.unreplaced()).containsExactly(said);
        assertThat(copy.commented()).containsValue("ke");
        assertThat(copy.accepted()).isEqualTo("ke\n");
    }

    @Test
    void whatWordCountsItselfIsNotReplacedButTold() {
        byte[] file = Docx.body(Docx.p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", Docx.r("Một")))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes();
        Annotation said = AnnotatedWord.on(file, "1)", "said", "1.");

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(said));

        assertThat(copy.unreplaced()).containsExactly(said);
        assertThat(copy.commented()).containsValue("Một");
    }

    @Test
    void commentsThatWereThereStay() {
        String comment = "<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>old</w:t></w:r></w:p></w:comment>";
        Docx file = Docx.body("<w:p><w:bookmarkStart w:id=\"1\"/><w:commentRangeStart w:id=\"0\"/>" + Docx.r("Số")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .notes("comments", comment)
                .override("word/comments.xml", COMMENTS_TYPE);

        AnnotatedWord copy = commented(file, "Số");

        assertThat(copy.commented()).isEqualTo(Map.of("old", "Số", "said", "Số"));
        assertThat(copy.part("word/comments.xml")).contains(comment).contains("w:id=\"2\"");
        assertThat(copy.changedParts()).containsExactly("word/document.xml", "word/comments.xml");
    }

    @Test
    void nothingElseOfTheFileChanges() {
        Docx file = Docx.body(Docx.p("Số: 12"))
                .styles("")
                .settings("<w:trackRevisions/>")
                .with("word/media/seal.png", new byte[] {1, 2, 3});

        AnnotatedWord copy = commented(file, "12");

        assertThat(copy.changedParts())
                .containsExactly(
                        "[Content_Types].xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/comments.xml");
        String main = copy.part("word/document.xml");
        assertThat(main).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + Docx.NAMESPACES + ">");
    }

    @Test
    void withoutAnnotationsAllPartsAreTheSame() {
        AnnotatedWord copy = AnnotatedWord.of(Docx.body(Docx.p("Số: 12")).bytes(), List.of());

        assertThat(copy.changedParts()).isEmpty();
    }

    @Test
    void theSameAnnotationsGiveTheSameBytes() {
        byte[] file = Docx.body(Docx.p("Số: 12")).bytes();
        List<Annotation> said = List.of(AnnotatedWord.on(file, "12", "said", "13"));

        assertThat(AnnotatedWord.of(file, said).content())
                .isEqualTo(AnnotatedWord.of(file, said).content());
    }

    @Test
    void theReviewerAndTheTimeAreWritten() {
        byte[] file = Docx.body(Docx.p("Số: 12")).bytes();
        Reviewer reviewer = new Reviewer("Văn phòng \"<A&B>\"", Instant.parse("2026-03-01T08:00:00.5Z"));

        byte[] copy = GuidanceWord.standard()
                .annotate(file, List.of(AnnotatedWord.on(file, "12", "a < b", null)), reviewer)
                .content();

        assertThat(new String(AnnotatedWord.parts(copy).get("word/comments.xml"), StandardCharsets.UTF_8))
                .contains("w:author=\"Văn phòng &quot;&lt;A&amp;B&gt;&quot;\"")
                .contains("w:date=\"2026-03-01T08:00:00Z\"")
                .contains("a &lt; b");
    }

    @Test
    void whoeverUsesNoPrefixIsUnderstood() {
        String words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] file = Docx.body()
                .with(
                        "word/document.xml",
                        "<document xmlns=\"" + words + "\"><body><p><r><t>Số: 12 </t></r></p></body></document>")
                .bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, "12", "said", "13")));

        assertThat(copy.accepted()).isEqualTo("Số: 13\n");
    }

    @Test
    void aPartInUtf16StaysInUtf16() {
        String main = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document" + Docx.NAMESPACES + "><w:body>"
                + Docx.p("Số: 12") + "</w:body></w:document>";
        byte[] file = Docx.body()
                .with("word/document.xml", main.getBytes(StandardCharsets.UTF_16))
                .bytes();

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, "12", "said", "13")));

        assertThat(copy.accepted()).isEqualTo("Số: 13\n");
        assertThat(AnnotatedWord.parts(copy.content()).get("word/document.xml")).startsWith(0xFE, 0xFF);
    }

    @Test
    void aSignedFileIsRefused() {
        byte[] file = Docx.body(Docx.p("Số: 12"))
                .with("_xmlsignatures/origin.sigs", new byte[0])
                .bytes();

        assertThatThrownBy(() -> AnnotatedWord.of(file, List.of()))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("signed");
    }

    @Test
    void aFileOfTheOldFormatIsRefused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        assertThatThrownBy(() -> AnnotatedWord.of(old, List.of()))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining(".docx");
    }

    @Test
    void aFileWithoutAnyParagraphIsRefused() {
        byte[] file = Docx.body("<w:sectPr/>").bytes();

        assertThatThrownBy(() -> AnnotatedWord.of(file, List.of(new Annotation(null, "said", null))))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void aStretchBeyondTheTextIsAMistakeOfTheCaller() {
        byte[] file = Docx.body(Docx.p("Số")).bytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnotatedWord.of(file, List.of(new Annotation(new Span(2, 9), "said", null))));
    }

    private static AnnotatedWord commented(Docx docx, String words) {
        byte[] file = docx.bytes();
        return AnnotatedWord.of(file, List.of(AnnotatedWord.on(file, words, "said", null)));
    }
}
