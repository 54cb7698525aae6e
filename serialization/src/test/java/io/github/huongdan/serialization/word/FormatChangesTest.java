package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatChangesTest {

    private static final String PAPER = "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\" w:code=\"1\"/>"
            + "<w:pgMar w:top=\"-709\" w:right=\"851\" w:bottom=\"709\" w:left=\"1701\" w:header=\"720\" w:footer=\"720\""
            + " w:gutter=\"100\"/><w:cols w:space=\"720\"/></w:sectPr>";

    @Test
    void aRunIsChangedAndKeepsAllElse() {
        byte[] file = Docx.body("<w:p>"
                        + Docx.r(
                                "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsia=\"MS\"/><w:b/><w:lang w:val=\"vi\"/>",
                                "Số")
                        + "</w:p>")
                .bytes();
        TextFormatting look = TextFormatting.of(new Span(0, 2))
                .withFamily("Times New Roman")
                .withSize(13.0)
                .withBold(false)
                .withItalic(true)
                .withColor("000000");

        AnnotatedCopy copy = formatted(file, look);

        assertThat(LooksInXml.accepted(copy.content()).letters().get(0))
                .isEqualTo(
                        "S<rFonts ascii=Times New Roman cs=Times New Roman eastAsia=MS hAnsi=Times New Roman><b val=0><i>"
                                + "<color val=000000><sz val=26><szCs val=26><lang val=vi>");
        rejectingGives(file, copy);
        TextStyle style = style(copy, 0);
        assertThat(style.family()).isEqualTo("Times New Roman");
        assertThat(style.size()).isEqualTo(13);
        assertThat(style.bold()).isFalse();
        assertThat(style.italic()).isTrue();
        assertThat(copy.unformatted()).isEmpty();
    }

    @Test
    void aRunWithoutPropertiesGetsThem() {
        byte[] file = Docx.body(Docx.p("Số: 12")).bytes();

        AnnotatedCopy copy = formatted(
                file, TextFormatting.of(new Span(0, 6)).withUnderline(true).withLetterCase(LetterCase.ALL_CAPITALS));

        assertThat(style(copy, 0).underline()).isTrue();
        assertThat(style(copy, 5).letterCase()).isEqualTo(LetterCase.ALL_CAPITALS);
        rejectingGives(file, copy);
        assertThat(part(copy).split("<w:r>", -1)).hasSize(2);
    }

    @Test
    void aPropertyThatIsWrittenTwiceIsChangedForGood() {
        byte[] file =
                Docx.body("<w:p>" + Docx.r("<w:b/><w:b/>", "Số") + "</w:p>").bytes();

        AnnotatedCopy copy = formatted(file, TextFormatting.of(new Span(0, 2)).withBold(false));

        assertThat(style(copy, 0).bold()).isFalse();
        rejectingGives(file, copy);
    }

    @Test
    void aPieceOfARunIsCutOff() {
        byte[] file =
                Docx.body("<w:p>" + Docx.r("<w:b/>", "Số: 12/HD") + "</w:p>").bytes();

        AnnotatedCopy copy = formatted(file, TextFormatting.of(new Span(4, 6)).withItalic(true));

        assertThat(LooksInXml.accepted(copy.content()).letters())
                .containsExactly("S<b>", "ố<b>", ":<b>", "1<b><i>", "2<b><i>", "/<b>", "H<b>", "D<b>");
        rejectingGives(file, copy);
    }

    @Test
    void severalLooksOfOneRunAreOneChange() {
        byte[] file = Docx.body(Docx.p("Số: 12")).bytes();

        AnnotatedCopy copy = formatted(
                file,
                TextFormatting.of(new Span(0, 6)).withItalic(true),
                TextFormatting.of(new Span(2, 6)).withBold(true),
                TextFormatting.of(new Span(0, 3)).withItalic(false));

        assertThat(LooksInXml.accepted(copy.content()).letters())
                .containsExactly("S<i val=0>", "ố<i val=0>", ":<b><i val=0>", "1<b><i>", "2<b><i>");
        rejectingGives(file, copy);
    }

    @Test
    void textIsReplacedAndFormattedAtOnce() {
        byte[] file = Docx.body(Docx.p("ke hoach")).bytes();
        Annotation words = AnnotatedWord.on(file, "hoach", "said", "hoạch");
        Annotation look = new Annotation(
                new Span(0, 8),
                "look",
                null,
                List.of(TextFormatting.of(new Span(0, 8)).withBold(true)));

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(words, look));

        assertThat(copy.accepted()).isEqualTo("ke hoạch\n");
        assertThat(LooksInXml.accepted(copy.content()).letters()).allMatch(letter -> letter.endsWith("<b>"));
        assertThat(LooksInXml.rejected(copy.content()).letters())
                .isEqualTo(LooksInXml.rejected(file).letters());
        assertThat(copy.part("word/document.xml"))
                .doesNotContainPattern("w:id=\"(\\d+)\" w:author.*w:id=\"\\1\" w:author");
    }

    @Test
    void aChangeThatWaitsAlreadyIsKeptAndTold() {
        String change = "<w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange>";
        byte[] file = Docx.body("<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange w:id=\"2\" w:author=\"A\"><w:pPr/>"
                        + "</w:pPrChange></w:pPr>" + Docx.r("<w:b/>" + change, "Số") + "</w:p>")
                .bytes();
        Annotation said = new Annotation(
                null,
                "said",
                null,
                List.of(
                        TextFormatting.of(new Span(0, 2)).withBold(false),
                        ParagraphFormatting.of(new Span(0, 2)).withAlignment(Alignment.JUSTIFY)));

        AnnotatedCopy copy = GuidanceWord.standard().annotate(file, List.of(said), Reviewer.HUONGDAN);

        assertThat(copy.unformatted()).containsExactly(said);
        assertThat(LooksInXml.accepted(copy.content()).letters())
                .isEqualTo(LooksInXml.accepted(file).letters());
        assertThat(LooksInXml.accepted(copy.content()).paragraphs())
                .isEqualTo(LooksInXml.accepted(file).paragraphs());
    }

    @Test
    void aHeaderIsNotFormattedButTold() {
        Docx docx = Docx.body(
                        Docx.p("Số: 12"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
                .header("h1", Docx.p("MẬT"));
        byte[] file = docx.bytes();
        int at = AnnotatedWord.text(file).indexOf("MẬT");

        AnnotatedCopy copy =
                formatted(file, TextFormatting.of(new Span(at, at + 3)).withBold(true));

        assertThat(copy.unformatted()).hasSize(1);
        assertThat(AnnotatedWord.parts(copy.content()).get("word/h1.xml"))
                .isEqualTo(AnnotatedWord.parts(file).get("word/h1.xml"));
    }

    @Test
    void aParagraphIsChangedAndKeepsAllElse() {
        byte[] file = Docx.body(
                        Docx.p(
                                "<w:keepNext/><w:spacing w:after=\"60\" w:line=\"400\" w:lineRule=\"auto\"/>"
                                        + "<w:ind w:right=\"5\" w:hanging=\"284\"/><w:rPr><w:b/></w:rPr>",
                                Docx.r("Một")),
                        Docx.p("Hai"))
                .bytes();
        ParagraphFormatting look = ParagraphFormatting.of(new Span(0, 5))
                .withAlignment(Alignment.JUSTIFY)
                .withFirstLineIndent(36.0)
                .withSpaceBefore(6.0)
                .withLineSpacing(new LineSpacing(LineSpacing.Rule.MULTIPLE, 1.5));

        AnnotatedCopy copy = formatted(file, look);

        assertThat(LooksInXml.accepted(copy.content()).paragraphs())
                .containsExactly(
                        "<keepNext><spacing after=60 before=120 beforeAutospacing=0 beforeLines=0 line=360 lineRule=auto>"
                                + "<ind firstLine=720 right=5><contextualSpacing val=0><jc val=both><rPr><b>",
                        "<spacing before=120 beforeAutospacing=0 beforeLines=0 line=360 lineRule=auto>"
                                + "<ind firstLine=720><contextualSpacing val=0><jc val=both>");
        rejectingGives(file, copy);
        ParagraphFormat format = layout(copy).paragraphs().get(1).format();
        assertThat(format.firstLineIndent()).isEqualTo(36);
        assertThat(format.spaceBefore()).isEqualTo(6);
        assertThat(format.lineSpacing().value()).isEqualTo(1.5);
    }

    @Test
    void anEmptyParagraphIsFormattedAndCommented() {
        byte[] file = Docx.body("<w:p/>", Docx.p("Hai")).bytes();
        Annotation said = new Annotation(
                new Span(0, 0),
                "said",
                null,
                List.of(ParagraphFormatting.of(new Span(0, 0)).withAlignment(Alignment.CENTER)));

        AnnotatedWord copy = AnnotatedWord.of(file, List.of(said));

        assertThat(LooksInXml.accepted(copy.content()).paragraphs()).containsExactly("<jc val=center>", "");
        assertThat(copy.commented()).containsEntry("said", "");
    }

    @Test
    void aSectionIsChangedAndKeepsAllElse() {
        byte[] file = Docx.body(Docx.p("Một"), PAPER).bytes();
        PageFormatting look = PageFormatting.of(new Span(0, 0))
                .withPaper(595.3, 841.9)
                .withMargins(56.7, 56.7, 85.05, null)
                .withOwnFirstPage();

        AnnotatedCopy copy = formatted(file, look);

        assertThat(LooksInXml.accepted(copy.content()).sections())
                .containsExactly("<pgSz h=16838 w=11906><pgMar bottom=1134 footer=720 gutter=100 header=720 left=1601"
                        + " right=851 top=-1134><cols space=720><titlePg>");
        rejectingGives(file, copy);
        PageSection section = layout(copy).sections().get(0);
        assertThat(section.margins().left()).isEqualTo(85.05);
        assertThat(section.margins().top()).isEqualTo(56.7);
        assertThat(section.width()).isEqualTo(595.3);
    }

    @Test
    void aSectionThatEndsWithAFormattedParagraphIsChangedWithIt() {
        byte[] file = Docx.body(Docx.p("<w:jc w:val=\"left\"/>" + PAPER, Docx.r("Một")), Docx.p("Hai"), PAPER)
                .bytes();

        AnnotatedCopy copy = formatted(
                file,
                ParagraphFormatting.of(new Span(0, 3)).withAlignment(Alignment.JUSTIFY),
                PageFormatting.of(new Span(0, 3)).withPaper(595.3, 841.9));

        assertThat(layout(copy).sections()).extracting(PageSection::width).containsExactly(595.3, 612.0);
        assertThat(layout(copy).paragraphs().get(0).format().alignment()).isEqualTo(Alignment.JUSTIFY);
        rejectingGives(file, copy);
    }

    @Test
    void aFirstPageThatWouldShowSomethingElseStays() {
        String section = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/></w:sectPr>";
        byte[] file =
                Docx.body(Docx.p("Một"), section).header("h1", Docx.p("MẬT")).bytes();

        assertThat(formatted(file, PageFormatting.of(new Span(0, 0)).withOwnFirstPage())
                        .unformatted())
                .hasSize(1);
    }

    @Test
    void plainChangesLeaveNoTrace() {
        byte[] file = Docx.body(Docx.p("<w:jc w:val=\"left\"/>", Docx.r("Một")), PAPER)
                .bytes();
        List<Formatting> looks = List.of(
                TextFormatting.of(new Span(0, 3)).withBold(true),
                ParagraphFormatting.of(new Span(0, 3)).withAlignment(Alignment.JUSTIFY),
                PageFormatting.of(new Span(0, 3)).withPaper(595.3, 841.9));

        AnnotatedCopy copy = GuidanceWord.standard().replace(file, List.of(new Annotation(null, "said", null, looks)));

        assertThat(part(copy)).doesNotContain("Change", "comment");
        assertThat(style(copy, 0).bold()).isTrue();
        assertThat(layout(copy).paragraphs().get(0).format().alignment()).isEqualTo(Alignment.JUSTIFY);
        assertThat(layout(copy).sections().get(0).width()).isEqualTo(595.3);
    }

    @Test
    void whoeverUsesNoPrefixIsToldThatNothingWasFormatted() {
        String words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] file = Docx.body()
                .with(
                        "word/document.xml",
                        "<document xmlns=\"" + words + "\"><body><p><r><t>Số</t></r></p></body></document>")
                .bytes();

        assertThat(formatted(file, TextFormatting.of(new Span(0, 2)).withBold(true))
                        .unformatted())
                .hasSize(1);
    }

    private static AnnotatedCopy formatted(byte[] file, Formatting... looks) {
        Annotation said = new Annotation(null, "", null, List.of(looks));
        return GuidanceWord.standard().annotate(file, List.of(said), Reviewer.HUONGDAN);
    }

    private static void rejectingGives(byte[] file, AnnotatedCopy copy) {
        LooksInXml before = LooksInXml.rejected(file);
        LooksInXml after = LooksInXml.rejected(copy.content());
        assertThat(after.letters()).isEqualTo(before.letters());
        assertThat(after.paragraphs()).isEqualTo(before.paragraphs());
        assertThat(after.sections()).isEqualTo(before.sections());
    }

    private static Layout layout(AnnotatedCopy copy) {
        return GuidanceWord.standard().read(copy.content()).layout();
    }

    private static TextStyle style(AnnotatedCopy copy, int at) {
        return layout(copy).stylesIn(new Span(at, at + 1)).get(0).style();
    }

    private static String part(AnnotatedCopy copy) {
        return new String(AnnotatedWord.parts(copy.content()).get("word/document.xml"), StandardCharsets.UTF_8);
    }
}
