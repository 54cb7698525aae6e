package io.github.huongdan.serialization.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceFormatsTest {

    private static final GuidanceFormats FORMATS = GuidanceFormats.standard();
    private static final GuidanceDocument DOCUMENT =
            GuidanceDocument.builder().subject("Công tác văn thư").build();

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ {}]", "{", " \r\n\t{\"format\":1}", "\uFEFF{}"})
    void detectsJson(String input) {
        assertThat(detect(input)).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?>", "\uFEFF\n<guidance>", "<!-- -->", "<G:a>", "<_a/>"})
    void detectsXml(String input) {
        assertThat(detect(input)).isEqualTo("xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Mật]", "[", "", "   ", "<", "< a", "<<HƯỚNG DẪN>>", "[1]", "ĐẢNG CỘNG SẢN VIỆT NAM {", "\uFEFF"
            })
    void takesAnythingElseAsText(String input) {
        assertThat(detect(input)).isEqualTo("text");
    }

    @Test
    void readsWhatItsFormatsWrite() {
        for (GuidanceFormat format : FORMATS.all()) {
            if (!format.writable()) {
                assertThatThrownBy(() -> format.write(DOCUMENT)).isInstanceOf(UnsupportedOperationException.class);
                continue;
            }
            byte[] written = format.write(DOCUMENT);

            assertThat(FORMATS.detect(written)).isSameAs(format);
            assertThat(FORMATS.read(written, "hd" + format.endings().get(0)).document())
                    .as(format.name())
                    .isEqualTo(FORMATS.read(written).document());
        }
        assertThat(FORMATS.read(GuidanceFormats.JSON.write(DOCUMENT)).document())
                .isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "PK\u0005\u0006"})
    void takesAZipForAWordFile(String beginning) {
        assertThat(detect(beginning)).isEqualTo("docx");
    }

    @Test
    void takesStreamsAndRtfForAnOldWordFile() {
        byte[] streams = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertThat(FORMATS.detect(streams)).isSameAs(GuidanceFormats.OLD_WORD);
        assertThat(detect("{\\rtf1}")).isEqualTo("doc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "\n\n%PDF-1.4", "HTTP/1.1 200 OK\r\n\r\n%PDF-2.0"})
    void takesTheMarkOfAPdfFileNearTheBeginning(String beginning) {
        assertThat(detect(beginning)).isEqualTo("pdf");
    }

    @Test
    void takesTheMarkOfAPdfFileFurtherDownForText() {
        assertThat(detect("-".repeat(1020) + "%PDF-1.7")).isEqualTo("text");
    }

    @Test
    void keepsTheName() {
        ReadDocument read = FORMATS.read(utf8("HƯỚNG DẪN"), "2017/81.txt");

        assertThat(read.name()).isEqualTo("2017/81.txt");
        assertThat(read.notes()).extracting(ReadingNote::doubt).doesNotContain(ReadingDoubt.NAME_OF_ANOTHER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hd.txt", "HD.XML", "hd.json.xml"})
    void readsByContentAndSaysThatTheNameClaimsAnotherFormat(String name) {
        ReadDocument read = FORMATS.read(GuidanceFormats.JSON.write(DOCUMENT), name);

        assertThat(read.document()).isEqualTo(DOCUMENT);
        assertThat(read.notes()).containsExactly(new ReadingNote(ReadingDoubt.NAME_OF_ANOTHER_FORMAT, "", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hd.json", "hd.xml", "hd.docx", "hd.doc", "hd.pdf"})
    void refusesPlainTextUnderANameThatClaimsAnotherFormat(String name) {
        assertThat(catchThrowableOfType(
                        MalformedDocumentException.class, () -> FORMATS.read(utf8("[".repeat(10_000)), name)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hd", "hd.", "hd.bak", ".txt"})
    void takesAnyNameThatClaimsNothingElse(String name) {
        assertThat(FORMATS.read(utf8("HƯỚNG DẪN"), name).name()).isEqualTo(name);
    }

    @Test
    void asksAFormatOfTheApplicationFirst() {
        GuidanceFormat own = new OwnFormat();
        GuidanceFormats formats = FORMATS.with(own);

        assertThat(formats.detect(utf8("%OWN"))).isSameAs(own);
        assertThat(formats.read(utf8("%OWN"), "hd.own").document()).isEqualTo(DOCUMENT);
        assertThat(FORMATS.detect(utf8("%OWN"))).isSameAs(GuidanceFormats.TEXT);
        assertThatThrownBy(() -> formats.with(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsTheLimits() throws IOException {
        GuidanceFormats small = FORMATS.withLimits(ReadLimits.defaults().withMaxBytes(10));

        assertThat(small.read(utf8("0123456789"))).isNotNull();
        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> small.read(utf8("0123456789a"))))
                .isNotNull();
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1000]);
        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> small.read(endless, null)))
                .isNotNull();
        assertThat(endless.available()).isEqualTo(989);
    }

    private static String detect(String input) {
        return FORMATS.detect(utf8(input)).name();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The format of an application, whose files all hold the same document. */
    private static final class OwnFormat implements GuidanceFormat {

        @Override
        public String name() {
            return "own";
        }

        @Override
        public List<String> endings() {
            return List.of(".own");
        }

        @Override
        public boolean detects(byte[] content) {
            return content.length > 0 && content[0] == '%';
        }

        @Override
        public ReadDocument read(byte[] content) {
            return ReadDocument.of(DOCUMENT);
        }

        @Override
        public boolean writable() {
            return false;
        }

        @Override
        public byte[] write(GuidanceDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GuidanceFormat withLimits(ReadLimits limits) {
            return this;
        }
    }

    @Test
    void tellsWebPagesFromDataInXml() {
        for (String page : List.of(
                "<table><tr><td>SỞ NỘI VỤ</td></tr></table>",
                "<!DOCTYPE html><html><body>a</body></html>",
                " <p>HƯỚNG DẪN</p>",
                "<!-- saved --><div>HƯỚNG DẪN</div>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>a</body></html>")) {
            assertThat(detected(page, null)).as(page).isEqualTo("html");
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] page = "\n<html><body>a</body></html>".getBytes(charset);
            assertThat(GuidanceFormats.standard().detect(page).name()).isEqualTo("html");
        }
        assertThat(detected("\ufeff\n<p>a</p>", null)).isEqualTo("html");
        assertThat(detected("<huongdan xmlns=\"urn:huongdan:1.1\"/>", null)).isEqualTo("xml");
        assertThat(detected("<?xml version=\"1.0\"?><huongdan/>", null)).isEqualTo("xml");
        assertThat(detected("<!-- a --><huongdan/>", null)).isEqualTo("xml");
    }

    @Test
    void takesATextForMarkdownByItsNameOrByStrongSignsAlone() {
        String few = "SỞ NỘI VỤ\n* * *\n**HƯỚNG DẪN**\nvề *việc* khen thưởng\n";
        String strong =
                "# HƯỚNG DẪN\n\n**Về việc** khen thưởng\n\n| A | B |\n|---|---|\n| a | **b** |\n\n1\\. Mục đích\n";
        String table = "<table><tr><td>SỞ NỘI VỤ</td></tr></table>\n\n**HƯỚNG DẪN**\n\n**về** thi đua\n";

        assertThat(detected(few, null)).isEqualTo("text");
        assertThat(detected(few, "hd.txt")).isEqualTo("text");
        assertThat(detected(few, "hd.md")).isEqualTo("markdown");
        assertThat(detected("Một dòng", "HD.MARKDOWN")).isEqualTo("markdown");
        assertThat(detected(strong, null)).isEqualTo("markdown");
        assertThat(detected(strong, "hd.txt")).isEqualTo("text");
        assertThat(detected(table, null)).isEqualTo("markdown");
        assertThat(detected(table, "hd.md")).isEqualTo("markdown");
        assertThat(detected(table, "hd.html")).isEqualTo("html");
        assertThat(detected("Một dòng", "hd.htm")).isEqualTo("html");
        assertThat(detected("{}", "hd.md")).isEqualTo("json");
        assertThat(detected("%PDF-1.7", "hd.html")).isEqualTo("pdf");
    }

    private static String detected(String content, @Nullable String name) {
        return GuidanceFormats.standard()
                .detect(content.getBytes(StandardCharsets.UTF_8), name)
                .name();
    }
}
