package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.MalformedBytes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.source.Position;
import java.util.Arrays;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileJsonTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final String START = "{\"format\":\"huongdan/1.1\",";

    @Test
    void cutOffAtAnyByteIsRefused() {
        byte[] whole = SampleDocument.json();
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> JSON.read(cut))
                    .as("%d bytes", length)
                    .isExactlyInstanceOf(MalformedDocumentException.class);
        }
    }

    @Property(tries = 5_000)
    void anyDamageGivesADocumentOrTheOneError(@ForAll @IntRange(max = 100_000) int at, @ForAll byte[] damage) {
        byte[] bytes = SampleDocument.json().clone();
        for (int i = 0; i < Math.min(damage.length, 4); i++) {
            bytes[(at + i) % bytes.length] = damage[i];
        }
        try {
            JSON.read(bytes);
        } catch (MalformedDocumentException e) {
            assertThat(e.place().position()).isNotNull();
            return;
        }
        Utf8Input.of(bytes, ReadLimits.defaults()).requireWellFormed();
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void malformedBytesAreNamedWithTheirPlace(byte[] malformed) {
        byte[] bytes = MalformedBytes.insert(START + "\n\"subject\":\"ừ|\"}", malformed);

        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(bytes));

        assertThat(refusal.reason()).contains("UTF-8");
        assertThat(refusal.place().position()).isEqualTo(new Position(2, 13));
    }

    @Property(tries = 2_000)
    void anyBytesGiveTheOneError(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> JSON.read(bytes)).isExactlyInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void tenThousandLevelsAreRefusedAtTheLimit() {
        String deep = START + "\"sections\":[{\"kind\":\"other\",\"provisions\":[" + "{\"provisions\":[".repeat(10_000);

        assertThat(refusal(JSON, deep).reason()).contains("100");
        assertThat(refusal(JSON, "[".repeat(10_000)).place().path()).isEmpty();
        assertThat(refusal(JSON, START + "\"x\":" + "[".repeat(10_000)).place().path())
                .isEqualTo("/x");
    }

    @Test
    void theDepthThatIsAllowedCanBeRead() {
        String deep = START + "\"sections\":[{\"kind\":\"other\",\"provisions\":["
                + String.join("", Collections.nCopies(97, "{\"provisions\":[")) + "{}" + "]}".repeat(97) + "]}]}";

        DeepEquality.assertSame(JSON.read(JSON.write(JSON.read(deep))), JSON.read(deep));
        assertThat(refusal(JSON.withLimits(ReadLimits.defaults().withMaxDepth(99)), deep)
                        .reason())
                .contains("99");
    }

    @Test
    void longTextsListsAndInputsAreRefusedAtTheirLimits() {
        GuidanceJson small = JSON.withLimits(
                ReadLimits.defaults().withMaxBytes(200).withMaxTextLength(12).withMaxListLength(2));

        assertThat(refusal(small, START + "\"subject\":\"thirteen long\"}")
                        .place()
                        .path())
                .isEqualTo("/subject");
        assertThat(refusal(small, START + "\"closing\":[\"1\",\"2\",\"3\"]}")
                        .place()
                        .path())
                .isEqualTo("/closing/2");
        assertThat(refusal(small, START + " ".repeat(200)).reason()).contains("200");
        assertThat(refusal(JSON, START + "\"subject\":\"" + "x".repeat(10_000_001) + "\"}")
                        .place()
                        .path())
                .isEqualTo("/subject");
        assertThat(refusal(JSON, START + "\"" + "k".repeat(1_000_000)).reason()).contains("limit");
        assertThat(small.read(START + "\"subject\":\"twelve chars\",\"closing\":[\"1\",\"2\"]}")
                        .closing())
                .hasSize(2);
    }

    @Test
    void twoHundredMegabytesOfSpacesAreRefused() {
        byte[] spaces = new byte[200_000_000];
        Arrays.fill(spaces, (byte) ' ');

        assertThatThrownBy(() -> JSON.read(spaces)).isExactlyInstanceOf(MalformedDocumentException.class);
    }

    private static MalformedDocumentException refusal(GuidanceJson json, String input) {
        return catchThrowableOfType(MalformedDocumentException.class, () -> json.read(input));
    }
}
