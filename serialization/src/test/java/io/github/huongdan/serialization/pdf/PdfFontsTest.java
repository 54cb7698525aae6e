package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters the codes of a font stand for, and that what nobody says is told and not guessed. */
class PdfFontsTest {

    private static final String DESCRIPTOR = "<</Type/FontDescriptor/Flags %d/%s 7 0 R>>";

    @ParameterizedTest
    @CsvSource({"/ABCDEF+.VnTime, .VnTime", "/.VnTime#2CBold, .VnTime", "/.VnArial-Italic, .VnArial"})
    void showsTheLettersOfTypefacesOfTcvn3(String name, String family) {
        ReadDocument read =
                simple(name, LegacyEncoding.TCVN3.fromUnicode("Căn cứ hướng dẫn"), "/Encoding/WinAnsiEncoding");

        assertThat(text(read)).isEqualTo("Căn cứ hướng dẫn");
        assertThat(read.layout().styles().get(0).style().family()).isEqualTo(family);
        assertThat(doubts(read)).containsExactly(ReadingDoubt.LEGACY_TYPEFACE);
    }

    @Test
    void showsSmallLettersOfTypefacesOfCapitalsAsCapitals() {
        assertThat(text(simple("/.VnTimeH", LegacyEncoding.TCVN3.fromUnicode("ủy ban nhân dân"), "")))
                .isEqualTo("ỦY BAN NHÂN DÂN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VNI-Times", "/ABCDEF+VNI-Times,Bold", "/VNI-Helve-Condense"})
    void showsTheLettersOfTypefacesOfVni(String name) {
        assertThat(text(simple(
                        name, LegacyEncoding.VNI.fromUnicode("Điều khoản thi hành"), "/Encoding/WinAnsiEncoding")))
                .isEqualTo("Điều khoản thi hành");
    }

    @Test
    void joinsALetterAndItsMarkThatAreDrawnApart() {
        String text = LegacyEncoding.VNI.fromUnicode("dân");
        int mark = text.indexOf('â');
        String content =
                "BT /F 13 Tf 85 700 Td [(" + text.substring(0, mark) + ") 20 (" + text.substring(mark) + ")] TJ ET";

        assertThat(text(of(content, "/VNI-Times", "/Encoding/WinAnsiEncoding"))).isEqualTo("dân");
    }

    @Test
    void readsAnOldTypefaceWhoseTableOfLettersIsInTheAreaOfSigns() {
        RawPdf file = RawPdf.ofPage("BT /F 13 Tf 85 700 Td (\u0001\u0002\u0003) Tj ET")
                .replace(5, "<</Type/Font/Subtype/TrueType/BaseFont/.VnTime/ToUnicode 6 0 R>>")
                .stream("", ascii("beginbfchar <01> <F048> <02> <F0A9> <03> <F069> endbfchar"));

        assertThat(text(read(file))).isEqualTo("Hâi");
    }

    @Test
    void keepsUnicodeInATypefaceWhoseNameAloneIsOld() {
        RawPdf file = RawPdf.ofPage("BT /F 13 Tf 85 700 Td (\u0001\u0002) Tj ET")
                .replace(5, "<</Type/Font/Subtype/TrueType/BaseFont/.VnTime/ToUnicode 6 0 R>>")
                .stream("", ascii("beginbfchar <01> <1EBF> <02> <00E2> endbfchar"));

        assertThat(text(read(file))).isEqualTo("ếâ");
        assertThat(doubts(read(file))).doesNotContain(ReadingDoubt.LEGACY_TYPEFACE);
    }

    @Test
    void readsATextForOldTypefacesWhoseNamesSayNothing() {
        String text = LegacyEncoding.TCVN3.fromUnicode("Căn cứ hướng dẫn của Ủy ban nhân dân thành phố");

        assertThat(GuidanceJson.standard()
                        .write(simple("/F1", text, "/Encoding/WinAnsiEncoding").document()))
                .contains("ăn cứ hướng dẫn của")
                .contains("ban nhân dân thành phố");
    }

    @Test
    void readsTheCodesThatAProgramOfTypeOneNames() {
        String program = "%!PS-AdobeFont-1.0\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n"
                + "dup 1 /D put\ndup 2 /acircumflex put\nreadonly def\ncurrentfile eexec dup 3 /x put";

        assertThat(text(embedded("Type1", "FontFile", 4, ascii(program), "\u0001\u0002")))
                .isEqualTo("Dâ");
    }

    @Test
    void readsTheLettersThatTheTablesOfATrueTypeProgramName() {
        byte[] program = new RawSfnt()
                .symbol(1, 5)
                .symbol(2, 6)
                .letter('H', 5)
                .letter('\u1edb', 6)
                .bytes();

        assertThat(text(embedded("TrueType", "FontFile2", 4, program, "\u0001\u0002")))
                .isEqualTo("H\u1edb");
    }

    @Test
    void readsTheNamesOfGlyphsOfATrueTypeProgram() {
        byte[] program =
                new RawSfnt().symbol(1, 1).symbol(2, 2).names("H", "Dcroat").bytes();

        assertThat(text(embedded("TrueType", "FontFile2", 4, program, "\u0001\u0002")))
                .isEqualTo("HĐ");
    }

    @Test
    void readsTheGlyphsOfAFontOfManyLettersThatHasNoTable() {
        byte[] program = new RawSfnt().letter('H', 1).letter('\u1edb', 2).bytes();
        RawPdf file = composite("/Identity-H").object(descriptor(4, "FontFile2")).stream("", program);

        assertThat(text(read(file))).isEqualTo("H\u1edb");
        assertThat(doubts(read(file))).doesNotContain(ReadingDoubt.PART_NOT_READ);
    }

    @ParameterizedTest
    @CsvSource({"TrueType,FontFile2", "Type1,FontFile3", "Type1,FontFile"})
    void guessesNoLettersOfAnEmbeddedFontThatSaysNothing(String subtype, String program) {
        assertRefused(font(subtype, program, 4, new byte[64], "!\"#$%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/g1/g2", "/C0001/C0002", "/.notdef/.notdef"})
    void guessesNoLettersOfNamesThatNobodyKnows(String names) {
        assertRefused(RawPdf.ofPage("BT /F 13 Tf 85 700 Td (\u0001\u0002) Tj ET")
                .replace(
                        5, "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+T1/Encoding<</Differences[1" + names + "]>>>>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "FFFD"})
    void takesATableThatLeadsToNothingForNone(String letter) {
        assertRefused(RawPdf.ofPage("BT /F 13 Tf 85 700 Td (\u0001\u0002) Tj ET")
                .replace(5, "<</Type/Font/Subtype/TrueType/BaseFont/A/ToUnicode 6 0 R/FontDescriptor 8 0 R>>")
                .stream("", ascii("beginbfrange <01> <02> [<" + letter + "> <" + letter + ">] endbfrange"))
                .stream("", new byte[64])
                .object(descriptor(4, "FontFile2")));
    }

    @Test
    void guessesNoLettersOfAFontOfManyLettersWithoutATable() {
        assertRefused(composite("/Identity-H"));
    }

    @Test
    void readsCodesThatAreLettersThemselves() {
        assertThat(text(read(RawPdf.ofPage("BT /F 13 Tf 85 700 Td <00481EDB> Tj ET")
                        .replace(
                                5,
                                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>")
                        .object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500>>"))))
                .isEqualTo("H\u1edb");
    }

    @ParameterizedTest
    @CsvSource({"/Symbol, •", "/Wingdings-Regular, ⇨"})
    void readsTheSignsOfTypefacesOfSigns(String name, String sign) {
        assertThat(text(simple(name, name.equals("/Symbol") ? "\u00b7" : "\u00f0", "")))
                .isEqualTo(sign);
    }

    private static ReadDocument simple(String name, String text, String entries) {
        return of("BT /F 13 Tf 85 700 Td (" + text + ") Tj ET", name, entries);
    }

    private static ReadDocument of(String content, String name, String entries) {
        return read(RawPdf.ofPage("")
                .replace(4, "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream")
                .replace(5, "<</Type/Font/Subtype/TrueType/BaseFont" + name + entries + ">>"));
    }

    private static ReadDocument embedded(String subtype, String entry, int flags, byte[] program, String codes) {
        return read(font(subtype, entry, flags, program, codes));
    }

    private static RawPdf font(String subtype, String entry, int flags, byte[] program, String codes) {
        return RawPdf.ofPage("BT /F 13 Tf 85 700 Td (" + codes + ") Tj ET")
                .replace(5, "<</Type/Font/Subtype/" + subtype + "/BaseFont/ABCDEF+Own/FontDescriptor 6 0 R>>")
                .object(descriptor(flags, entry))
                .stream("", program);
    }

    /** A font of two bytes for a letter; its descriptor is the next object. */
    private static RawPdf composite(String encoding) {
        return RawPdf.ofPage("BT /F 13 Tf 85 700 Td <00010002> Tj ET")
                .replace(
                        5,
                        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding" + encoding
                                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500/FontDescriptor 6 0 R>>]>>");
    }

    private static String descriptor(int flags, String entry) {
        return DESCRIPTOR.formatted(flags, entry);
    }

    private static void assertRefused(RawPdf file) {
        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> read(file)))
                .hasMessageContaining("which letters");
    }

    private static String text(ReadDocument read) {
        return read.source().text().strip();
    }

    private static List<ReadingDoubt> doubts(ReadDocument read) {
        return read.notes().stream().map(ReadingNote::doubt).toList();
    }

    private static ReadDocument read(RawPdf file) {
        return GuidancePdf.standard().read(file.bytes());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
