package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordTest {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A file that needs all of its parts. */
    static Docx whole() {
        String theme = "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>";
        return body(
                        p("<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", r(theme, "một")),
                        "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>" + p("ô") + "</w:tc></w:tr></w:tbl>",
                        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:rPr><w:b/></w:rPr></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .settings("<w:themeFontLang w:val=\"vi-VN\"/>")
                .theme("<a:fontScheme><a:minorFont><a:latin typeface=\"Arial\"/></a:minorFont></a:fontScheme>")
                .notes("footnotes", "<w:footnote w:id=\"1\">" + p("chú thích") + "</w:footnote>")
                .header("h", p("đầu trang"))
                .with("word/_rels/settings.xml.rels", Docx.relationships(""));
    }

    private static MalformedDocumentException refused(byte[] bytes, ReadLimits limits) {
        MalformedDocumentException e =
                catchThrowableOfType(MalformedDocumentException.class, () -> WordReader.read(bytes, limits));
        assertThat(e).isNotNull();
        assertThat(e.reason()).isNotBlank().doesNotContain("\n").hasSizeLessThan(500);
        return e;
    }

    private static MalformedDocumentException refused(Docx docx) {
        return refused(docx.bytes(), ReadLimits.defaults());
    }

    @Test
    void readsTheWholeFile() {
        assertThat(read(whole()).source().text()).isEqualTo("1.\tmột\n\nô\nchú thích\nđầu trang\n");
    }

    @Test
    void refusesDocumentTypesInAnyPartAndNamesIt() {
        Map<String, byte[]> parts = whole().parts();
        for (String name : parts.keySet()) {
            Map<String, byte[]> hostile = new LinkedHashMap<>(parts);
            String xml = new String(parts.get(name), StandardCharsets.UTF_8);
            int root = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
            String type = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
            hostile.put(name, (xml.substring(0, root) + type + xml.substring(root)).getBytes(StandardCharsets.UTF_8));

            MalformedDocumentException e = refused(Docx.zip(hostile), ReadLimits.defaults());

            assertThat(e.place().path()).isEqualTo(name);
            assertThat(e.place().position()).isNotNull();
        }
    }

    @Test
    void refusesEntities() {
        assertThat(refused(body("<w:p>&lol;</w:p>")).place().path()).isEqualTo("word/document.xml");
    }

    @Test
    void refusesPartsThatAreCutOffAnywhere() {
        Map<String, byte[]> parts = whole().parts();
        for (String name : parts.keySet()) {
            byte[] whole = parts.get(name);
            for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
                Map<String, byte[]> cut = new LinkedHashMap<>(parts);
                cut.put(name, java.util.Arrays.copyOf(whole, length));
                boolean themeIsRead = name.contains("theme")
                        && length > new String(whole, StandardCharsets.UTF_8).indexOf("</a:fontScheme");
                if (!themeIsRead) {
                    refused(Docx.zip(cut), ReadLimits.defaults());
                }
            }
        }
    }

    @Test
    void refusesTablesInsideOneAnotherWithoutEnd() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(10_000);

        assertThat(refused(body(open, p("đáy"), close)).reason()).contains("100");
    }

    @Test
    void refusesBoxesInsideOneAnotherWithoutEnd() {
        String open = "<w:p><w:r><w:pict><w:txbxContent>".repeat(2_000);
        String close = "</w:txbxContent></w:pict></w:r></w:p>".repeat(2_000);

        assertThat(refused(body(open, close)).reason()).contains("100");
    }

    @Test
    void readsAsManyTablesInsideOneAnotherAsTheGreatestLimitAllows() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(500) + "<w:p><w:r><w:txbxContent>".repeat(500);
        String close = "</w:txbxContent></w:r></w:p>".repeat(500) + "</w:tc></w:tr></w:tbl>".repeat(500);

        WordText word = WordReader.read(
                body(open, p("đáy"), close).bytes(), ReadLimits.defaults().withMaxDepth(1000));

        assertThat(word.source().text()).endsWith("đáy\n");
    }

    @Test
    void refusesElementsInsideOneAnotherWithoutEnd() {
        String open = "<w:sdt><w:sdtContent>".repeat(10_000);
        String close = "</w:sdtContent></w:sdt>".repeat(10_000);

        refused(body(open, p("đáy"), close));
    }

    @Test
    void refusesMoreParagraphsThanTheLimit() {
        String paragraphs = "<w:p/>".repeat(200);
        ReadLimits limits = ReadLimits.defaults().withMaxListLength(199);

        refused(body(paragraphs).bytes(), limits);
        assertThat(WordReader.read(body(paragraphs).bytes(), limits.withMaxListLength(200))
                        .layout()
                        .paragraphs())
                .hasSize(200);
    }

    @Test
    void endsWithAMillionEmptyParagraphs() {
        byte[] bytes = body("<w:p/>".repeat(1_000_000)).unpackedBytes();
        ReadLimits defaults = ReadLimits.defaults();

        refused(bytes, defaults);
        assertThat(WordReader.read(bytes, defaults.withMaxListLength(1_000_000))
                        .source()
                        .text())
                .hasSize(1_000_000);
    }

    @Test
    void endsWithParagraphsThatGoOnInTheNextAllAlong() {
        String gone = p(
                "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
                r("a"),
                r("<w:b/><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "b"));
        byte[] bytes = body(gone.repeat(100_000), p("c")).unpackedBytes();

        WordText word = WordReader.read(bytes, ReadLimits.defaults().withMaxBytes(bytes.length));

        assertThat(word.layout().paragraphs()).hasSize(1);
        assertThat(word.layout().styles()).hasSize(200_001);
    }

    @Test
    void endsWithListsOfPrefixesAndMeasuresWithoutEnd() {
        String choice = "<mc:AlternateContent><mc:Choice Requires=\"" + "w ".repeat(1_000_000) + "\">" + r("một")
                + "</mc:Choice></mc:AlternateContent>";
        String line =
                "<w:r><w:pict><v:shape type=\"#_x0000_t32\" style=\"" + ";".repeat(1_000_000) + "\"/></w:pict></w:r>";

        WordText word = WordReader.read(body("<w:p>", choice, line, "</w:p>").unpackedBytes(), ReadLimits.defaults());

        assertThat(word.source().text()).isEqualTo("một\n");
    }

    @Test
    void refusesParagraphsLongerThanTheLimit() {
        ReadLimits limits = ReadLimits.defaults().withMaxTextLength(100);

        refused(body(p("a".repeat(101))).bytes(), limits);
        refused(body("<w:p>" + r("a".repeat(60)).repeat(2) + "</w:p>").bytes(), limits);
        assertThat(WordReader.read(body(p("a".repeat(100))).bytes(), limits)
                        .source()
                        .text())
                .hasSize(101);
    }

    @Test
    void refusesNamesOfAMegabyte() {
        String name = "A".repeat(1024 * 1024);

        refused(body("<w:p>" + r("<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"b\"/>", "một") + "</w:p>"));
        refused(body(p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", r("một")))
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" + name
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"));
    }

    @Test
    void bearsLongIdsOfStyles() {
        String id = "A".repeat(100_000);

        assertThat(ReadWord.text(body(p("<w:pStyle w:val=\"" + id + "\"/>", r("một")))
                        .styles("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"/>")))
                .isEqualTo("một\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "99999999999", "2147483648", "NaN", "", "1e9", "abc", "-0.5", "+"})
    void bearsNumbersThatAreNone(String number) {
        String value = " w:val=\"" + number + "\"";
        String paragraph = p(
                "<w:numPr><w:ilvl" + value + "/><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"" + number
                        + "\" w:firstLineChars=\"" + number + "\"/><w:spacing w:line=\"" + number + "\"/>",
                r("<w:sz" + value + "/><w:color" + value + "/>", "một"),
                "<w:r><w:sym w:font=\"Symbol\" w:char=\"" + number + "\"/></w:r>");
        String level = "<w:lvl w:ilvl=\"" + number + "\"><w:start" + value + "/><w:lvlRestart" + value
                + "/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1%0%%\"/></w:lvl>";
        Docx docx = body(
                        paragraph,
                        "<w:tbl><w:tr><w:trPr><w:gridBefore" + value + "/></w:trPr><w:tc><w:tcPr><w:gridSpan" + value
                                + "/></w:tcPr>" + p("hai") + "</w:tc></w:tr></w:tbl>",
                        "<w:sectPr><w:pgSz w:w=\"" + number + "\"/><w:pgMar w:top=\"" + number + "\"/></w:sectPr>")
                .numbering("<w:abstractNum w:abstractNumId=\"1\">" + level + "</w:abstractNum><w:num w:numId=\"1\">"
                        + "<w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"" + number + "\"><w:startOverride"
                        + value
                        + "/></w:lvlOverride></w:num>");

        assertThat(read(docx).source().text()).contains("một", "hai");
    }

    @Test
    void bearsElementsWhereTheyDoNotBelong() {
        assertThat(ReadWord.text(body(
                        "<w:tc><w:tr>" + p("a") + "</w:tr></w:tc><w:tblPr/><w:trPr/>",
                        "<w:tbl>" + p("b") + "<w:tr>" + p("c") + "<w:tr/></w:tr><w:tc>" + p("d") + "</w:tc></w:tbl>",
                        "<w:p><w:p>" + r("e") + "</w:p><w:tbl/></w:p>")))
                .isEqualTo("a\nb\nc\nd\ne\n");
    }

    @Test
    void passesOverPartsThatAreMissing() {
        String reference = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>";

        assertThat(ReadWord.text(
                        body("<w:p>" + r("một") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", reference)
                                .relate("h", TYPES + "header", "missing.xml", false)
                                .relate("s", TYPES + "styles", "missing.xml", false)
                                .relate("f", TYPES + "footnotes", "missing.xml", false)))
                .isEqualTo("một\n");
    }
}
