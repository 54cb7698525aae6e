package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is a document; only what is no UTF-8, or too large, is refused. */
class HostileTextTest {

    private static final GuidanceText TEXT = GuidanceText.standard();
    private static final String HEAD = "HƯỚNG DẪN\nvề đợt sinh hoạt\n\n";

    @Test
    void cutOffBetweenAnyCharactersIsADocumentAndWithinOneIsRefused() {
        byte[] whole = (PartyLayout.TEXT + "😀").getBytes(StandardCharsets.UTF_8);
        int documents = 0;
        for (int length = 0; length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            boolean between = length == whole.length || (whole[length] & 0xC0) != 0x80;
            if (between) {
                assertThat(TEXT.read(cut).document()).isNotNull();
                documents++;
            } else {
                assertThat(Refusal.of(() -> TEXT.read(cut)).place().position()).isNotNull();
            }
        }
        assertThat(documents).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A\n1. B\na) C\n- D\n+ E\n",
                "I. A\n\n1. B\n\n1.1. C\n\n1.1.1. D\n\n1.1.1.1. E\n\na) F\n\n- G\n\n+ H\n\n",
                "- A\n+ B\n* C\n",
                "a) A\n1. B\nI. C\n",
            })
    void tenThousandLabelsMakeADocumentThatJsonCanCarry(String labels) {
        GuidanceDocument document = TEXT.read(HEAD + labels.repeat(10_000)).document();

        assertThat(GuidanceJson.standard().write(document)).isNotEmpty();
    }

    @Test
    void aLabelOfTenThousandStepsIsADocument() {
        StringBuilder text = new StringBuilder(HEAD).append("I. A\n");
        for (int i = 1; i < 1_000; i++) {
            text.append("1.".repeat(i)).append(" x\n\n");
        }
        text.append("1.".repeat(10_000)).append(" x\n");

        GuidanceDocument document = TEXT.read(text.toString()).document();

        assertThat(GuidanceJson.standard().write(document)).isNotEmpty();
    }

    @Test
    void charactersOfNoUseAreKept() {
        String text = HEAD + "I. a\u0000b\u0007\uFFFE c\uFEFFd \uD83D e";

        String json = String.valueOf(TEXT.read(text).document());

        assertThat(json).contains("a\u0000b\u0007\uFFFE c\uFEFFd", "\uD83D e");
        assertThat(TEXT.read((HEAD + "I. a\u0000b").getBytes(StandardCharsets.UTF_8))
                        .document()
                        .toString())
                .contains("a\u0000b");
    }

    @Test
    void whatIsTooLargeIsRefusedAtOnce() {
        GuidanceText small = TEXT.withLimits(ReadLimits.defaults().withMaxBytes(HEAD.length()));
        byte[] large = new byte[100_000_000];
        Arrays.fill(large, (byte) 'x');

        assertThat(small.read(HEAD).document().typeName()).isEqualTo("HƯỚNG DẪN");
        MalformedDocumentException refusal = Refusal.of(() -> small.read(HEAD + "x"));
        assertThat(refusal.reason()).contains("limit");
        assertThat(Refusal.allocatedBy(() -> Refusal.of(() -> TEXT.read(large))))
                .isLessThan(1_000_000);
    }
}
