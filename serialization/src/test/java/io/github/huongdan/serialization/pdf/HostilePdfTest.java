package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes end what hangs; they decide nothing else. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {

    private static final long MOST_BYTES = 1_500_000_000;
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R";

    @Test
    void refusesAScan() {
        assertThat(refused(RawPdf.ofPage("q 595 0 0 842 0 0 cm Q").bytes())).contains("no text");
    }

    @Test
    void refusesWhatIsNoPdfFile() {
        assertThat(refused(new byte[0])).contains("%PDF-");
        assertThat(refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)))
                .contains("damaged");
    }

    @Test
    void opensAFileWhosePasswordIsEmpty() throws IOException {
        byte[] plain = PdfAndWordTest.pdf("party-guidance");

        assertThat(read(encrypted(plain, "")).document()).isEqualTo(read(plain).document());
    }

    @Test
    void refusesAFileThatNeedsAPassword() throws IOException {
        assertThat(refused(encrypted(PdfAndWordTest.pdf("party-guidance"), "secret")))
                .contains("password");
    }

    @Test
    void aFileThatIsCutOffIsReadOrRefusedInOneSentence() throws IOException {
        byte[] file = PdfAndWordTest.pdf("state-letter");
        int read = 0;
        for (int length = 0; length < file.length; length += 997) {
            read += readOrRefused(Arrays.copyOf(file, length));
        }

        assertThat(read).isLessThan(file.length / 997);
    }

    @Test
    void aFileWithWrongBytesIsReadOrRefusedInOneSentence() throws IOException {
        byte[] file = PdfAndWordTest.pdf("state-letter");
        for (int place = 11; place < file.length; place += 499) {
            byte[] wrong = file.clone();
            Arrays.fill(wrong, place, Math.min(place + 9, wrong.length), (byte) '<');
            readOrRefused(wrong);
        }
    }

    @Test
    void readsEachPageOfATreeWithCyclesOnce() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("HUONG DAN"))
                .replace(2, "<</Type/Pages/Kids[3 0 R 2 0 R 1 0 R 3 0 R]/Count 9/Parent 2 0 R>>")
                .bytes();

        assertThat(read(file).source().text()).containsOnlyOnce("HUONG DAN");
    }

    @Test
    void readsAHundredThousandPages() {
        RawPdf file = RawPdf.ofPage(RawPdf.lines("HUONG DAN"));
        StringBuilder kids = new StringBuilder("3 0 R");
        for (int i = 1; i < 100_000; i++) {
            file.object("<</Type/Page/Parent 2 0 R>>");
            kids.append(' ').append(i + 5).append(" 0 R");
        }
        byte[] bytes = file.replace(2, "<</Type/Pages/Count 100000/Kids[" + kids + "]>>")
                .bytes();

        assertInProportion(() -> assertThat(read(bytes).source().text()).contains("HUONG DAN"));
        assertThat(refused(bytes, ReadLimits.defaults().withMaxListLength(1000)))
                .contains("1000 pages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Filter/FlateDecode", "/Filter[/FlateDecode]", "/Type/ObjStm/N 1/First 4/Filter/FlateDecode"})
    void refusesAStreamThatUnpacksToMoreThanTheLimit(String entries) {
        byte[] file = RawPdf.ofPage("")
                .replace(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 6 0 R]>>")
                .stream(entries, RawPdf.packedBlanks(600L << 20))
                .bytes();

        assertThat(file.length).isLessThan(4 << 20);
        assertInProportion(() -> assertThat(refused(file)).contains("unpacks"));
    }

    @Test
    void readsAPageWhoseFormDrawsItself() {
        RawPdf file = pageOfForm().stream(form(6), "/X Do /X Do /X Do".getBytes(StandardCharsets.US_ASCII));

        assertInProportion(() -> assertThat(read(file.bytes()).source().text()).contains("HUONG DAN"));
    }

    @Test
    void refusesAPageOfFormsThatGrowWithEachLevel() {
        RawPdf file = pageOfForm();
        for (int level = 0; level < 12; level++) {
            file.stream(form(7 + level), "/X Do /X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }

        assertInProportion(() -> assertThat(refused(file.bytes())).contains("page 1"));
    }

    /** A page with a line of text, which draws the form of object 6. */
    private static RawPdf pageOfForm() {
        return RawPdf.ofPage("BT /F 13 Tf 85 700 Td (HUONG DAN) Tj ET /X Do")
                .replace(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>");
    }

    private static String form(int drawn) {
        return "/Subtype/Form/Resources<</XObject<</X " + drawn + " 0 R>>>>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
                "/AA<</WC<</S/JavaScript/JS(x)>>>>>>",
                "/Names<</JavaScript<</Names[]>>>>>>"
            })
    void tellsOfScripts(String entries) {
        byte[] file = RawPdf.ofPage(RawPdf.lines("HUONG DAN"))
                .replace(1, CATALOG + entries)
                .bytes();

        assertThat(read(file).notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.MACROS);
    }

    @Test
    void tellsOfAPageThatIsOnlyAPicture() {
        RawPdf file = RawPdf.ofPage(RawPdf.lines("HUONG DAN"))
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R"
                        + "/Resources<</XObject<</X 8 0 R>>>>>>")
                .stream("", "/X Do".getBytes(StandardCharsets.US_ASCII))
                .stream("/Subtype/Image/Width 1/Height 1", new byte[1])
                .replace(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>");

        assertThat(read(file.bytes()).notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.PART_NOT_READ);
        assertThat(read(RawPdf.ofPage(RawPdf.lines("HUONG DAN")).bytes()).notes())
                .extracting(ReadingNote::doubt)
                .doesNotContain(ReadingDoubt.PART_NOT_READ);
    }

    @Test
    void tellsOfAPageThatIsDamaged() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("HUONG DAN") + " <0").bytes();

        assertThat(read(file).source().text()).contains("HUONG DAN");
        assertThat(read(file).notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.PART_NOT_READ);
    }

    @Test
    void tellsOfLettersThatAFontDoesNotTell() {
        RawPdf file = RawPdf.ofPage("BT /F 13 Tf 85 700 Td (HUONG DAN) Tj /G 13 Tf <00010002> Tj ET")
                .replace(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R/G 6 0 R>>>>>>")
                .object("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>")
                .object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500>>");

        assertThat(read(file.bytes()).notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.PART_NOT_READ);
    }

    @Test
    void tellsOfAttachmentsAndOfOtherFiles() {
        byte[] file = RawPdf.ofPage(RawPdf.lines("HUONG DAN"))
                .replace(1, CATALOG + "/OpenAction<</S/Launch/F(x.exe)>>/Names<</EmbeddedFiles<</Names[]>>>>>>")
                .bytes();

        assertThat(read(file).notes())
                .extracting(ReadingNote::doubt)
                .contains(ReadingDoubt.EMBEDDED_DOCUMENT, ReadingDoubt.OUTSIDE_CONTENT);
    }

    private static ReadDocument read(byte[] file) {
        return GuidancePdf.standard().read(file);
    }

    private static String refused(byte[] file) {
        return refused(file, ReadLimits.defaults());
    }

    private static String refused(byte[] file, ReadLimits limits) {
        return catchThrowableOfType(
                        MalformedDocumentException.class,
                        () -> GuidancePdf.standard().withLimits(limits).read(file))
                .getMessage();
    }

    /** 1 where a file is read, 0 where it is refused in the way that is promised. */
    private static int readOrRefused(byte[] file) {
        try {
            read(file);
            return 1;
        } catch (MalformedDocumentException e) {
            assertThat(e.getMessage()).doesNotContain("\n");
            return 0;
        }
    }

    private static byte[] encrypted(byte[] file, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void assertInProportion(Runnable task) {
        assertThat(Refusal.allocatedBy(task)).as("bytes allocated").isLessThan(MOST_BYTES);
    }
}
