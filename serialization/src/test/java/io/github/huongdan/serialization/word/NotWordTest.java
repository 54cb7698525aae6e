package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.ReadWord.doubts;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class NotWordTest {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static String reason(byte[] bytes) {
        try {
            WordReader.read(bytes, ReadLimits.defaults());
        } catch (MalformedDocumentException e) {
            assertThat(e.reason()).doesNotContain("\n");
            return e.reason();
        }
        throw new AssertionError("It was read");
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] ownerFile(String name) {
        byte[] bytes = new byte[162];
        Arrays.fill(bytes, (byte) ' ');
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        bytes[0] = (byte) ascii.length;
        System.arraycopy(ascii, 0, bytes, 1, ascii.length);
        bytes[54] = (byte) ascii.length;
        bytes[55] = 0;
        return bytes;
    }

    @Test
    void tellsApartWhatIsNoWordFile() throws IOException {
        Set<String> reasons = new HashSet<>();
        List<byte[]> files = List.of(
                new byte[0],
                "Kính gửi".getBytes(StandardCharsets.UTF_8),
                ownerFile("Lan"),
                compound("EncryptedPackage"),
                compound("WordDocument"),
                compound("Workbook"),
                "{\\rtf1 Kính gửi}".getBytes(StandardCharsets.UTF_8),
                Docx.zip(Map.of("a.txt", new byte[1])));

        files.forEach(file -> reasons.add(reason(file)));

        assertThat(reasons).hasSameSizeAs(files);
    }

    @Test
    void refusesZipsOfOtherPrograms() {
        byte[] sheet = body(p("một"))
                .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .bytes();

        assertThat(reason(sheet)).contains("spreadsheetml");
    }

    @Test
    void needsTheTypesTheMainPartAndItsRoot() {
        Map<String, byte[]> parts = body(p("một")).parts();
        for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
            Map<String, byte[]> without = new LinkedHashMap<>(parts);
            without.remove(name);
            assertThat(reason(Docx.zip(without))).as(name).isNotEmpty();
        }
        assertThat(reason(body("").with("word/document.xml", "<other/>").bytes()))
                .contains("w:document");
    }

    @Test
    void findsTheMainPartUnderAnyName() {
        Map<String, byte[]> parts = new LinkedHashMap<>(body(p("một")).parts());
        byte[] document = parts.remove("word/document.xml");
        parts.put("X/Y.xml", document);
        parts.put(
                "_rels/.rels",
                Docx.relationships(
                        "<Relationship Id=\"a\" Type=\"" + TYPES + "officeDocument\" Target=\"/x/./z/../y.XML\"/>"));
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(WordReader.read(Docx.zip(parts), ReadLimits.defaults())
                        .source()
                        .text())
                .isEqualTo("một\n");
    }

    @Test
    void readsFilesWithMacrosAndTellsOfThem() {
        Docx docx = body(p("một"))
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .relate(
                        "m",
                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                        "vbaProject.bin",
                        false)
                .with("word/vbaProject.bin", new byte[] {1, 2, 3});

        WordText word = read(docx);

        assertThat(word.source().text()).isEqualTo("một\n");
        assertThat(doubts(word)).containsExactly(ReadingDoubt.MACROS);
    }

    @Test
    void tellsOfTemplatesAndPicturesOutside() {
        Docx template = body(p("một"))
                .settings("")
                .with(
                        "word/_rels/settings.xml.rels",
                        Docx.relationships("<Relationship Id=\"t\" Type=\"" + TYPES
                                + "attachedTemplate\" Target=\"http://example.org/a.dotm\" TargetMode=\"External\"/>"));
        Docx picture = body(p("một")).relate("i", TYPES + "image", "http://example.org/a.png", true);
        Docx link = body(p("một")).relate("l", TYPES + "hyperlink", "http://example.org/", true);

        assertThat(doubts(read(template))).containsExactly(ReadingDoubt.OUTSIDE_CONTENT);
        assertThat(doubts(read(picture))).containsExactly(ReadingDoubt.OUTSIDE_CONTENT);
        assertThat(doubts(read(link))).isEmpty();
    }

    @Test
    void passesOverPartsOutsideTheFile() {
        Docx docx = body(p("một"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
                .relate("h", TYPES + "header", "file:///etc/passwd", true);

        assertThat(text(docx)).isEqualTo("một\n");
    }

    @Test
    void readsTheStrictForm() {
        Map<String, byte[]> parts = new LinkedHashMap<>(body(p("<w:jc w:val=\"end\"/>", Docx.r("<w:b/>", "một")))
                .styles("")
                .parts());
        parts.replaceAll((name, content) -> new String(content, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(TYPES, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                .getBytes(StandardCharsets.UTF_8));

        WordText word = WordReader.read(Docx.zip(parts), ReadLimits.defaults());

        assertThat(word.source().text()).isEqualTo("một\n");
        assertThat(ReadWord.style(word, "một").bold()).isTrue();
    }

    @Test
    void readsPartsInUtf16() {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(body(p("một")).styles("").parts());
        parts.replaceAll((name, content) -> new String(content, StandardCharsets.UTF_8)
                .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
                .getBytes(StandardCharsets.UTF_16));

        assertThat(WordReader.read(Docx.zip(parts), ReadLimits.defaults())
                        .source()
                        .text())
                .isEqualTo("một\n");
    }

    @Test
    void refusesMoreBytesThanTheLimit() {
        byte[] bytes = body(p("một")).bytes();

        assertThatExceptionOfType(MalformedDocumentException.class)
                .isThrownBy(() -> WordReader.read(bytes, ReadLimits.defaults().withMaxBytes(bytes.length - 1)));
    }
}
