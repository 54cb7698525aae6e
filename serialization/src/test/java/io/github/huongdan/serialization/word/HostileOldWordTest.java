package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.RawDoc.docx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileOldWordTest {

    private static final long MOST_BYTES = 400_000_000;
    private static final ReadLimits LIMITS = ReadLimits.defaults();

    private static String refused(byte[] file) {
        return refused(file, LIMITS);
    }

    private static String refused(byte[] file, ReadLimits limits) {
        MalformedDocumentException refusal = Refusal.of(() -> WordReader.read(file, limits));
        assertThat(refusal.place()).isEqualTo(Place.UNKNOWN);
        return refusal.reason();
    }

    private static int readOrRefused(byte[] file) {
        int[] read = new int[1];
        long allocated = Refusal.allocatedBy(() -> {
            try {
                WordReader.read(file, LIMITS);
                read[0] = 1;
            } catch (MalformedDocumentException e) {
                assertThat(e.reason()).isNotEmpty();
            }
        });
        assertThat(allocated).isLessThan(MOST_BYTES);
        return read[0];
    }

    @Test
    void tellsThatAFileUnderTheNameIsRtf() {
        byte[] rtf = "{\\rtf1\\ansi HUONG DAN}".getBytes(StandardCharsets.US_ASCII);

        assertThat(Refusal.of(() -> GuidanceFormats.standard().read(rtf, "hd.doc"))
                        .reason())
                .contains("RTF");
    }

    @Test
    void readsAWebPageUnderTheNameAndSaysSo() {
        byte[] html = "<html><p>HƯỚNG DẪN</p></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(GuidanceFormats.standard().read(html, "hd.doc").notes())
                .extracting(ReadingNote::doubt)
                .contains(ReadingDoubt.NAME_OF_ANOTHER_FORMAT);
    }

    @Test
    void readsADocxUnderTheNameAndSaysSo() {
        ReadDocument read = GuidanceFormats.standard().read(docx("decision"), "qd.doc");

        assertThat(read.notes())
                .extracting(ReadingNote::doubt)
                .contains(ReadingDoubt.NAME_OF_ANOTHER_FORMAT)
                .doesNotHaveDuplicates();
        assertThat(GuidanceFormats.standard()
                        .read(RawDoc.of("decision").bytes(), "qd.doc")
                        .notes())
                .extracting(ReadingNote::doubt)
                .doesNotContain(ReadingDoubt.NAME_OF_ANOTHER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 104, 192})
    void refusesFilesOfWord95(int version) {
        RawDoc doc = RawDoc.of("decision");
        LittleEndian.putUShort(doc.main(), 2, version);

        assertThat(refused(doc.bytes())).contains("Word 95");
    }

    @Test
    void refusesEncryptedFiles() {
        RawDoc doc = RawDoc.of("decision");
        doc.main()[11] |= 1;

        assertThat(refused(doc.bytes())).contains("encrypted");
    }

    @Test
    void tellsOfMacros() {
        assertThat(ReadWord.doubts(WordReader.read(
                        RawDoc.of("decision").put("Macros", new byte[1]).bytes(), LIMITS)))
                .containsExactly(ReadingDoubt.MACROS);
    }

    @Test
    void aFileThatIsCutOffIsReadOrRefusedInOneSentence() {
        byte[] file = RawDoc.of("many-forms").bytes();
        int read = 0;
        for (int length = 8; length < file.length; length += 97) {
            read += readOrRefused(Arrays.copyOf(file, length));
        }

        assertThat(read).isLessThan(30);
    }

    @Test
    void aFileWithWrongBytesIsReadOrRefusedInOneSentence() {
        RawDoc doc = RawDoc.of("many-forms");
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            byte[] stream = i % 2 == 0 ? doc.main() : doc.table();
            int at = random.nextInt(i % 4 == 0 ? 900 : stream.length);
            byte before = stream[at % stream.length];
            stream[at % stream.length] = (byte) random.nextInt(256);
            readOrRefused(doc.bytes());
            if (i % 8 != 0) {
                stream[at % stream.length] = before;
            }
        }
    }

    @Test
    void refusesAHeaderThatClaimsGigabytes() {
        byte[] file = RawDoc.of("decision").bytes();
        LittleEndian.putInt(file, 44, 30_000);

        refused(file);
    }

    /** Each piece takes the same bytes of the main stream again. */
    @Test
    void refusesPiecesThatRepeatTheText() {
        RawDoc doc = RawDoc.of("decision");
        int pieces = 50_000;
        int letters = 5_000;
        byte[] table = new byte[5 + 4 * (pieces + 1) + 8 * pieces];
        table[0] = 2;
        LittleEndian.putInt(table, 1, table.length - 5);
        for (int i = 0; i <= pieces; i++) {
            LittleEndian.putInt(table, 5 + 4 * i, i * letters);
        }
        for (int i = 0; i < pieces; i++) {
            LittleEndian.putInt(table, 5 + 4 * (pieces + 1) + 8 * i + 2, 0x40000000);
        }

        refused(doc.replace(RawDoc.PIECES, table).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {RawDoc.RUNS, RawDoc.PARAGRAPHS})
    void readsAPageOfPropertiesOnceHoweverOftenItIsNamed(int kind) {
        RawDoc doc = RawDoc.of("decision");
        String text = WordReader.read(doc.bytes(), LIMITS).source().text();
        int page = LittleEndian.getInt(doc.table(), doc.start(kind) + 4 * ((doc.length(kind) - 4) / 8 + 1));
        int count = 90_000;
        byte[] table = new byte[4 + 8 * count];
        for (int i = 0; i < count; i++) {
            LittleEndian.putInt(table, 4 * (count + 1) + 4 * i, page);
        }
        byte[] file = doc.replace(kind, table).bytes();

        long allocated = Refusal.allocatedBy(
                () -> assertThat(WordReader.read(file, LIMITS).source().text().replaceAll("\\s+", " "))
                        .isEqualTo(text.replaceAll("\\s+", " ")));
        assertThat(allocated).isLessThan(MOST_BYTES);
    }

    @Test
    void refusesListsWithoutEnd() {
        byte[] table = new byte[8];
        LittleEndian.putInt(table, 0, 0x7FFFFFF0);

        refused(RawDoc.of("automatic-numbers")
                .replace(RawDoc.LIST_OVERRIDES, table)
                .bytes());
    }

    @Test
    void styleThatChangesItselfChangesNothing() {
        RawDoc doc = RawDoc.of("decision");
        byte[] table = doc.table();
        int header = doc.start(RawDoc.STYLES) + 2;
        int at = header + LittleEndian.getUShort(table, header - 2);
        LittleEndian.putUShort(table, at + 4, LittleEndian.getUShort(table, at + 4) & 15);

        assertThat(readOrRefused(doc.bytes())).isEqualTo(1);
    }

    @Test
    void holdsTheLimits() {
        byte[] file = RawDoc.of("many-forms").bytes();

        assertThat(refused(file, LIMITS.withMaxBytes(file.length - 1))).contains("bytes");
        assertThat(refused(file, LIMITS.withMaxUnpackedBytes(10_000))).contains("10000 bytes");
        assertThat(refused(file, LIMITS.withMaxListLength(20))).contains("20 paragraphs");
        assertThat(refused(file, LIMITS.withMaxTextLength(20))).contains("20 characters");
        assertThat(refused(file, LIMITS.withMaxDepth(1))).contains("More than 1 tables");
    }
}
