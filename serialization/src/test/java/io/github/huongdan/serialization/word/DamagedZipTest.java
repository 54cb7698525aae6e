package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamagedZipTest {

    private static final int MUTATIONS = 1_000;

    private static MalformedDocumentException refused(byte[] bytes, ReadLimits limits) {
        MalformedDocumentException e =
                catchThrowableOfType(MalformedDocumentException.class, () -> WordReader.read(bytes, limits));
        assertThat(e).isNotNull();
        assertThat(e.reason()).isNotBlank().doesNotContain("\n").hasSizeLessThan(500);
        return e;
    }

    @Test
    void refusesFilesThatAreCutOffAnywhere() {
        byte[] whole = HostileWordTest.whole().bytes();
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), ReadLimits.defaults());
        }
    }

    @Test
    void readsOrRefusesWhateverBytesAreChanged() {
        byte[] whole = HostileWordTest.whole().bytes();
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j <= i % 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                WordReader.read(changed, ReadLimits.defaults());
            } catch (MalformedDocumentException e) {
                assertThat(e.reason()).isNotBlank().doesNotContain("\n");
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    @Test
    void readsOrRefusesWhateverXmlIsChanged() {
        Map<String, byte[]> parts = HostileWordTest.whole().parts();
        Random random = new Random(43);
        String signs = "<>/&;\"'=!?- w:ptrd1";
        for (String name : parts.keySet()) {
            for (int i = 0; i < MUTATIONS / 16; i++) {
                byte[] changed = parts.get(name).clone();
                for (int j = 0; j <= i % 3; j++) {
                    changed[random.nextInt(changed.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
                }
                Map<String, byte[]> all = new LinkedHashMap<>(parts);
                all.put(name, changed);
                try {
                    WordReader.read(Docx.zip(all), ReadLimits.defaults());
                } catch (MalformedDocumentException e) {
                    assertThat(e.reason()).isNotBlank().doesNotContain("\n");
                }
            }
        }
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItTakes() {
        byte[] bytes = body(p("một"), " ".repeat(20_000_000)).bytes();

        assertThat(refused(bytes, ReadLimits.defaults()).place().path()).isEqualTo("word/document.xml");
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheLimit() {
        Docx docx = body(p("một".repeat(1000))).styles("<w:style/>".repeat(1000));
        int size = docx.parts().values().stream().mapToInt(part -> part.length).sum();

        refused(docx.bytes(), ReadLimits.defaults().withMaxUnpackedBytes(size / 2));
        WordReader.read(docx.bytes(), ReadLimits.defaults().withMaxUnpackedBytes(size));
    }

    @Test
    void doesNotUnpackWhatItDoesNotNeed() {
        byte[] picture = new byte[20_000_000];
        byte[] bytes = body(p("một")).with("word/media/image1.png", picture).bytes();

        WordText word = WordReader.read(bytes, ReadLimits.defaults().withMaxUnpackedBytes(10_000));

        assertThat(word.source().text()).isEqualTo("một\n");
    }

    @Test
    void readsDirectoriesForGreatZips() {
        byte[] great = Zip64.of(body(p("một")).bytes());

        assertThat(WordReader.read(great, ReadLimits.defaults()).source().text())
                .isEqualTo("một\n");
        for (int length = 0; length < great.length; length++) {
            refused(Arrays.copyOf(great, length), ReadLimits.defaults());
        }
    }

    @Test
    void readsZipsWithAComment() {
        byte[] zip = body(p("một")).bytes();
        byte[] commented = Arrays.copyOf(zip, zip.length + 300);
        commented[zip.length - 2] = 300 & 0xFF;
        commented[zip.length - 1] = 300 >> 8;

        assertThat(WordReader.read(commented, ReadLimits.defaults()).source().text())
                .isEqualTo("một\n");
    }

    @Test
    void refusesPackingThatWordDoesNotKnow() {
        byte[] zip = body(p("một")).bytes();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        byte[] encrypted = zip.clone();
        encrypted[directory + 8] |= 1;
        byte[] other = zip.clone();
        other[directory + 10] = 12;

        assertThat(refused(encrypted, ReadLimits.defaults()).reason()).contains("encrypted");
        assertThat(refused(other, ReadLimits.defaults()).reason()).contains("12");
    }

    @Test
    void refusesTwoEntriesOfOneName() {
        Map<String, byte[]> parts = new LinkedHashMap<>(body(p("một")).parts());
        parts.put("WORD/document.xml", parts.get("word/document.xml"));
        parts.put("word/documenu.xml", parts.get("word/document.xml"));
        byte[] otherCase = Docx.zip(parts);
        parts.remove("WORD/document.xml");
        byte[] same = new String(Docx.zip(parts), StandardCharsets.ISO_8859_1)
                .replace("documenu", "document")
                .getBytes(StandardCharsets.ISO_8859_1);

        refused(otherCase, ReadLimits.defaults());
        refused(same, ReadLimits.defaults());
    }

    @Test
    void refusesAbsurdNumbersOfEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>(body(p("một")).parts());
        for (int i = 0; i < 10_000; i++) {
            parts.put("media/" + i, new byte[0]);
        }

        refused(Docx.zip(parts), ReadLimits.defaults());
    }
}
