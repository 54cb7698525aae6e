package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotedPdfTest {

    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>";

    @Test
    void aHighlightLiesOnItsWords() throws IOException {
        byte[] file = PdfAndWordTest.pdf("party-guidance");
        String text = text(file);
        List<Annotation> said = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int start = 0; start < text.length(); start += 97) {
            int end = Math.min(start + 9, text.length());
            String word = text.substring(start, end);
            if (word.indexOf('\n') < 0 && !word.isBlank()) {
                said.add(new Annotation(new Span(start, end), "said", null));
                words.add(letters(word));
            }
        }

        List<PDAnnotation> notes = new ArrayList<>();
        try (PDDocument copy = Loader.loadPDF(annotated(file, said))) {
            for (int page = 1; page <= copy.getNumberOfPages(); page++) {
                for (PDAnnotation note : copy.getPage(page - 1).getAnnotations()) {
                    notes.add(note);
                    assertThat(words).contains(letters(under(copy, page, (PDAnnotationHighlight) note)));
                }
            }
        }

        assertThat(notes).hasSameSizeAs(said).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"party-guidance", "state-letter", "plan", "joint"})
    void theFileIsTheBeginningOfTheCopy(String name) throws IOException {
        byte[] file = PdfAndWordTest.pdf(name);

        byte[] copy = annotated(file, List.of(new Annotation(null, "said", null)));

        assertThat(copy).hasSizeGreaterThan(file.length).startsWith(file);
        assertThat(text(copy)).isEqualTo(text(file));
        try (PDDocument before = Loader.loadPDF(file);
                PDDocument after = Loader.loadPDF(copy)) {
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
            for (int i = 0; i < before.getNumberOfPages(); i++) {
                assertThat(after.getPage(i).getContents().readAllBytes())
                        .isEqualTo(before.getPage(i).getContents().readAllBytes());
            }
        }
    }

    @Test
    void referencesInAStreamGoOnInAStream() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PdfAndWordTest.pdf("party-guidance"))) {
            document.save(packed);
        }
        byte[] file = packed.toByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .contains("/XRef")
                .doesNotContain("\nxref\n");

        byte[] copy = annotated(file, List.of(new Annotation(null, "said", null)));

        assertThat(copy).startsWith(file);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
            assertThat(document.getDocument().isXRefStream()).isTrue();
        }
    }

    @Test
    void aNoteSaysWhatWhoAndWhen() throws IOException {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban")).bytes();
        Reviewer reviewer = new Reviewer("Văn phòng", Instant.parse("2026-03-01T08:00:00Z"));
        Annotation said = new Annotation(new Span(0, 3), "Lỗi HDR-01: thiếu (dấu)\nĐề xuất", null);

        byte[] copy =
                GuidancePdf.standard().annotate(file, List.of(said), reviewer).content();

        try (PDDocument document = Loader.loadPDF(copy)) {
            PDAnnotationHighlight note =
                    (PDAnnotationHighlight) document.getPage(0).getAnnotations().get(0);
            assertThat(note.getContents()).isEqualTo("Lỗi HDR-01: thiếu (dấu)\rĐề xuất");
            assertThat(note.getTitlePopup()).isEqualTo("Văn phòng");
            assertThat(note.getModifiedDate()).isEqualTo("D:20260301080000Z");
            assertThat(note.getAppearance()).isNotNull();
        }
    }

    @Test
    void withoutATimeTheSameAnnotationsGiveTheSameBytes() throws IOException {
        byte[] file = PdfAndWordTest.pdf("party-guidance");
        List<Annotation> said =
                List.of(new Annotation(null, "said", null), new Annotation(new Span(5, 9), "more", null));

        assertThat(annotated(file, said)).isEqualTo(annotated(file, said));
    }

    @Test
    void annotationsThatWereThereStay() throws IOException {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban"))
                .replace(3, PAGE + "/Annots 6 0 R>>")
                .object("[7 0 R <</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(direct)>>]")
                .object("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(old)>>")
                .bytes();

        byte[] copy = annotated(file, List.of(new Annotation(null, "said", null)));

        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("old", "direct", "said");
        }
    }

    @Test
    void anAnnotatedFileIsAnnotatedAgain() throws IOException {
        byte[] once =
                annotated(RawPdf.ofPage(RawPdf.lines("Van ban")).bytes(), List.of(new Annotation(null, "one", null)));

        byte[] twice = annotated(once, List.of(new Annotation(null, "two", null)));

        assertThat(twice).startsWith(once);
        try (PDDocument document = Loader.loadPDF(twice)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("one", "two");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0 1 -1 0 200 100 Tm, 188, 100, 204, 121",
        "180, -1 0 0 -1 200 100 Tm, 178, 88, 200, 103",
        "270, 0 -1 1 0 200 100 Tm, 196, 78, 212, 100"
    })
    void onATurnedPageAHighlightLiesOnItsWords(
            int turn, String matrix, double left, double bottom, double right, double top) throws IOException {
        byte[] file = RawPdf.ofPage("BT /F 13 Tf " + matrix + " (Van ban) Tj ET")
                .replace(
                        3,
                        PAGE.replace("MediaBox[0 0 595 842]", "MediaBox[-20 -10 595 842]") + "/Rotate " + turn + ">>")
                .bytes();

        byte[] copy = annotated(file, List.of(new Annotation(new Span(0, 3), "said", null)));

        try (PDDocument document = Loader.loadPDF(copy)) {
            PDRectangle at = document.getPage(0).getAnnotations().get(0).getRectangle();
            assertThat((double) at.getLowerLeftX()).isCloseTo(left, within(3.0));
            assertThat((double) at.getLowerLeftY()).isCloseTo(bottom, within(3.0));
            assertThat((double) at.getUpperRightX()).isCloseTo(right, within(3.0));
            assertThat((double) at.getUpperRightY()).isCloseTo(top, within(3.0));
        }
    }

    @Test
    void eachLineHasABoxOfItsOwn() throws IOException {
        String first = "Can cu Quy dinh so 30 ve chuc nang va nhiem vu cua Ban Tuyen giao thanh uy va";
        byte[] file = RawPdf.ofPage(RawPdf.lines(first, "trong nam 2017 va cac nam sau."))
                .bytes();
        String text = text(file);
        int end = text.indexOf("trong nam") + "trong nam".length();
        int start = text.indexOf("thanh uy");

        byte[] copy = annotated(file, List.of(new Annotation(new Span(start, end), "said", null)));

        try (PDDocument document = Loader.loadPDF(copy)) {
            PDAnnotationHighlight note =
                    (PDAnnotationHighlight) document.getPage(0).getAnnotations().get(0);
            assertThat(note.getQuadPoints()).hasSize(16);
        }
    }

    @Test
    void whatSaysNothingIsNoNote() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban")).bytes();

        assertThat(annotated(file, List.of(new Annotation(new Span(0, 3), "", "x"))))
                .isEqualTo(file);
        assertThat(annotated(file, List.of())).isEqualTo(file);
    }

    @Test
    void whatIsToChangeIsTold() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban")).bytes();
        Annotation replaces = new Annotation(new Span(0, 3), "said", "Văn");
        Annotation formats = new Annotation(
                null, "said", null, List.of(TextFormatting.of(new Span(0, 3)).withBold(true)));

        AnnotatedCopy copy = GuidancePdf.standard().annotate(file, List.of(replaces, formats), Reviewer.HUONGDAN);

        assertThat(copy.unreplaced()).containsExactly(replaces);
        assertThat(copy.unformatted()).containsExactly(formats);
    }

    @Test
    void aStretchBeyondTheTextIsAMistakeOfTheCaller() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban")).bytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> annotated(file, List.of(new Annotation(new Span(2, 99), "said", null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/AcroForm<</SigFlags 3/Fields[]>>",
                "/AcroForm<</Fields[<</FT/Sig/V<</Type/Sig>>>>]>>",
                "/AcroForm<</Fields[<</Kids[<</FT/Sig/V<</Type/Sig>>>>]>>]>>",
                "/Perms<</DocMDP<</Type/Sig>>>>"
            })
    void aSignedFileIsRefused(String entries) {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban"))
                .replace(1, "<</Type/Catalog/Pages 2 0 R" + entries + ">>")
                .bytes();

        assertRefused(file, "signed");
    }

    @Test
    void aFieldThatNobodySignedIsNoSignature() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban"))
                .replace(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[<</FT/Sig/T(here)>>]>>>>")
                .bytes();

        assertThat(annotated(file, List.of(new Annotation(null, "said", null)))).startsWith(file);
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PdfAndWordTest.pdf("party-guidance"))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(encrypted);
        }

        assertRefused(encrypted.toByteArray(), "encrypted");
    }

    @Test
    void aFileWithoutReferencesIsRefused() {
        String file = new String(RawPdf.ofPage(RawPdf.lines("Van ban")).bytes(), StandardCharsets.ISO_8859_1);

        assertRefused(file.substring(0, file.indexOf("xref\n")).getBytes(StandardCharsets.ISO_8859_1), "damaged");
    }

    @Test
    void aPageThatIsNoObjectOfItsOwnIsRefused() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("Van ban"))
                .replace(2, "<</Type/Pages/Kids[" + PAGE + ">>]/Count 1>>")
                .bytes();

        assertRefused(file, "safely");
    }

    @Test
    void aFileWithoutWordsIsRefused() {
        byte[] file = RawPdf.ofPage("BT /F 13 Tf 290 810 Td (1) Tj ET").bytes();
        assertThat(text(file)).isBlank();

        assertThatThrownBy(() -> annotated(file, List.of(new Annotation(null, "said", null))))
                .isInstanceOf(MalformedDocumentException.class);
    }

    private static void assertRefused(byte[] file, String word) {
        assertThat(text(file)).isNotEmpty();
        assertThatThrownBy(() -> annotated(file, List.of(new Annotation(null, "said", null))))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining(word);
    }

    private static byte[] annotated(byte[] file, List<Annotation> said) {
        byte[] before = file.clone();
        byte[] copy =
                GuidancePdf.standard().annotate(file, said, Reviewer.HUONGDAN).content();
        assertThat(Arrays.equals(file, before)).isTrue();
        return copy;
    }

    private static String text(byte[] file) {
        return GuidancePdf.standard().read(file).source().text();
    }

    /** What PDFBox finds in the boxes of a highlight on a page, from 1. */
    private static String under(PDDocument document, int page, PDAnnotationHighlight note) throws IOException {
        float[] quads = note.getQuadPoints();
        float height = document.getPage(page - 1).getMediaBox().getHeight();
        StringBuilder text = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                float middle = letter.getX() + letter.getWidth() / 2;
                float up = height - letter.getY();
                for (int i = 0; i < quads.length; i += 8) {
                    boolean within = quads[i] < middle && middle < quads[i + 2];
                    text.append(within && quads[i + 5] < up && up < quads[i + 1] ? letter.getUnicode() : "");
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return text.toString();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
