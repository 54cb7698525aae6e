package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LegacyWholeTextTest {

    private final String unicode = WholeText.lines(WholeText.HEAD, WholeText.BODY, WholeText.FOOT);

    @Test
    void readsATextInVni() {
        ReadDocument read = GuidanceText.standard().read(LegacyEncoding.VNI.fromUnicode(unicode));

        assertThat(read.document()).isEqualTo(WholeText.document());
        assertThat(read.notes()).extracting(ReadingNote::doubt).containsExactly(ReadingDoubt.LEGACY_TYPEFACE);
    }

    @Test
    void leadsAValueBackToTheLettersThatWereReceived() {
        String received = LegacyEncoding.VNI.fromUnicode(unicode);

        ReadDocument read = GuidanceText.standard().read(received);

        assertThat(Objects.requireNonNull(read.source())
                        .text(Objects.requireNonNull(read.sourceMap())
                                .span("/subject")
                                .orElseThrow()))
                .isEqualTo(LegacyEncoding.VNI.fromUnicode("Quản lý phòng thí nghiệm"));
    }

    @Test
    void readsATextInTcvn3ButForItsCapitals() {
        ReadDocument read = GuidanceText.standard().read(LegacyEncoding.TCVN3.fromUnicode(unicode));
        GuidanceDocument document = read.document();

        assertThat(read.notes()).extracting(ReadingNote::doubt).contains(ReadingDoubt.LEGACY_TYPEFACE);
        assertThat(document.header().code())
                .isEqualTo(WholeText.document().header().code());
        assertThat(document.basis()).isEqualTo(WholeText.document().basis());
        assertThat(document.sections()).hasSameSizeAs(WholeText.document().sections());
    }

    @Test
    void aFewSuchWordsLeaveATextAsItIs() {
        String text = unicode + "Uû ban nh©n d©n\n";

        ReadDocument read = GuidanceText.standard().read(text);

        assertThat(read.notes()).extracting(ReadingNote::doubt).doesNotContain(ReadingDoubt.LEGACY_TYPEFACE);
    }
}
