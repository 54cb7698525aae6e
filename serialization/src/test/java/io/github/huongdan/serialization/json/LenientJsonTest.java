package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedBytes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final String START = "{\"format\":\"huongdan/1.1\",";

    @Property(tries = 800)
    void whatNoFaultTouchesIsRead(
            @ForAll("documents") GuidanceDocument document,
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 300) int oneIn) {
        FaultyJson.Made made = FaultyJson.of(JSON.write(document), seed, oneIn);

        LenientResult result = JSON.readLeniently(made.faulty());

        DeepEquality.assertSame(result.document(), JSON.read(made.sound()));
        assertThat(result.problems().isEmpty()).isEqualTo(made.faults() == 0);
        assertThat(result.moreProblems()).isFalse();
        assertThat(result.version()).isEqualTo(FormatVersion.CURRENT);
        checkStrict(made.faulty(), result);
        assertThat(JSON.readLeniently(made.faulty().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(result);
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    private static void checkStrict(String json, LenientResult result) {
        if (result.problems().isEmpty()) {
            DeepEquality.assertSame(JSON.read(json), result.document());
        } else {
            MalformedDocumentException first =
                    catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(json));
            assertThat(result.problems()).extracting(Problem::toString).contains(first.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.json.JsonStrictnessTest#bad")
    void theStrictErrorIsAmongTheProblems(String json) {
        checkStrict(json, JSON.readLeniently(json));
        assertThat(JSON.readLeniently(json).problems()).isNotEmpty();
    }

    @Test
    void whatIsCutOffAnywhereGivesWhatWasComplete() {
        byte[] whole = SampleDocument.json();
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            LenientResult result = JSON.readLeniently(cut);
            assertThat(result.problems()).as("%d bytes", length).hasSize(1);
            MalformedDocumentException strict =
                    catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(cut));
            assertThat(result.problems().get(0)).isEqualTo(new Problem(strict.reason(), strict.place()));
        }
    }

    @Test
    void anErrorOfSyntaxEndsTheReading() {
        LenientResult result = JSON.readLeniently(
                START + "\"subjekt\":1,\"subject\":\"A\",\"sections\":["
                        + "{\"kind\":\"other\",\"provisions\":[{\"label\":\"1.\",\"text\":\"B\"},{\"label\":\"2.\",\"text\":\"C");

        assertThat(result.document().subject()).isEqualTo("A");
        assertThat(result.document().sections()).hasSize(1);
        assertThat(JSON.compact().write(result.document()))
                .endsWith("\"provisions\":[{\"label\":\"1.\",\"text\":\"B\"},{\"label\":\"2.\"}]}]}");
        assertThat(result.problems()).hasSize(2);
        assertThat(result.problems().get(0).place().path()).isEqualTo("/subjekt");
        assertThat(result.problems().get(1).reason()).contains("ends");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\0b\"", "{\"header\":\"a\\x\"}", "[\"a"})
    void aBrokenStringWhereNoneMayBeIsOneFaultForBoth(String broken) {
        MalformedDocumentException strict =
                catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(broken));

        assertThat(JSON.readLeniently(broken).problems())
                .extracting(Problem::toString)
                .contains(strict.getMessage());
    }

    @Property(tries = 2_000)
    void anyDamageGivesAResult(@ForAll @IntRange(max = 100_000) int at, @ForAll byte[] damage) {
        byte[] bytes = SampleDocument.json().clone();
        for (int i = 0; i < Math.min(damage.length, 4); i++) {
            bytes[(at + i) % bytes.length] = damage[i];
        }

        LenientResult result = JSON.readLeniently(bytes);

        MalformedDocumentException strict =
                catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(bytes));
        assertThat(strict == null).isEqualTo(result.problems().isEmpty() && !result.newerFormat());
        if (strict != null && !result.newerFormat()) {
            assertThat(result.problems()).extracting(Problem::toString).contains(strict.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void malformedBytesEndTheReading(byte[] malformed) {
        byte[] bytes = MalformedBytes.insert(START + "\n\"subject\":\"A\",\"typeName\":\"ừ|\"}", malformed);

        LenientResult result = JSON.readLeniently(bytes);

        assertThat(result.document().subject()).isEqualTo("A");
        assertThat(result.document().typeName()).isNull();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).reason()).contains("UTF-8");
        assertThat(result.problems().get(0).place().position().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "\"x\"", "null", "{", "\u0000"})
    void whatIsNoDocumentGivesAnEmptyOne(String json) {
        LenientResult result = JSON.readLeniently(json.getBytes(StandardCharsets.UTF_8));

        assertThat(result.document()).isEqualTo(GuidanceDocument.builder().build());
        assertThat(result.problems()).hasSize(1);
        assertThat(result.version()).isNull();
    }

    @Test
    void utf16IsTheOneProblem() {
        LenientResult result = JSON.readLeniently((START + "}").getBytes(StandardCharsets.UTF_16));

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("UTF-16"));
    }

    @Test
    void whatIsBeyondALimitStaysAnError() {
        GuidanceJson small = JSON.withLimits(ReadLimits.defaults()
                .withMaxBytes(2_000)
                .withMaxDepth(3)
                .withMaxTextLength(12)
                .withMaxListLength(2));

        for (String beyond : new String[] {
            "\"subject\":\"thirteen long\"}",
            "\"closing\":[\"1\",\"2\",\"3\"]}",
            "\"sections\":[{\"kind\":\"other\",\"provisions\":[{\"provisions\":[{}]}]}]}",
            "\"unknown\":" + "[".repeat(1_000),
            " ".repeat(2_000)
        }) {
            assertThatThrownBy(() -> small.readLeniently(START + beyond))
                    .as(beyond)
                    .isExactlyInstanceOf(MalformedDocumentException.class);
        }
    }

    @Test
    void problemsBeyondTheirNumberAreCountedAsMore() {
        String faulty = "\"closing\":[" + "7,".repeat(LenientResult.MOST_PROBLEMS) + "7,\"A\"]}";

        LenientResult result = JSON.readLeniently(START + faulty);

        assertThat(result.problems()).hasSize(LenientResult.MOST_PROBLEMS);
        assertThat(result.moreProblems()).isTrue();
        assertThat(result.document().closing()).containsExactly("A");
    }

    @Test
    void readsOverManyFaults() {
        byte[] faulty = (START + "\"closing\":[" + "7,\n".repeat(9_900) + "\"A\"]," + "\"k\":7,\n".repeat(100_000)
                        + "\"subject\":\"B\"}")
                .getBytes(StandardCharsets.UTF_8);

        LenientResult result = JSON.readLeniently(faulty);

        assertThat(result.document().subject()).isEqualTo("B");
    }

    @Test
    void theSameInEveryWayIn() throws IOException {
        byte[] faulty = (START + "\"subject\":7}").getBytes(StandardCharsets.UTF_8);

        LenientResult result = JSON.readLeniently(faulty);

        assertThat(JSON.readLeniently(new ByteArrayInputStream(faulty))).isEqualTo(result);
        assertThat(JSON.readLeniently(new String(faulty, StandardCharsets.UTF_8)))
                .isEqualTo(result);
        assertThat(result.problems().get(0))
                .hasToString("Expected a string, found an integer (/subject, line 1, column 36)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"a\\nb\"", "null", "{ \"a\" : [1, 2] }", "[[\"đ\"], {}]", "-1.50e2", "true"})
    void whatIsLeftOutStandsInTheProblem(String value) {
        String unknown = START + "\"subjekt\": " + value + " ,\"subject\":\"A\"}";
        String again = START + "\"subject\":\"A\",\"subject\" :" + value + "}";
        String mistyped = START + "\"subject\":\"A\",\"header\" :{\"marks\": [[" + value + "]]}}";

        for (String json : new String[] {unknown, again}) {
            for (LenientResult result : bothWays(json)) {
                assertThat(result.document().subject()).isEqualTo("A");
                assertThat(result.problems()).extracting(Problem::leftOut).containsExactly(value);
            }
        }
        assertThat(JSON.readLeniently(mistyped).problems())
                .extracting(Problem::leftOut)
                .containsExactly("[" + value + "]");
    }

    @Test
    void whatIsCutOffInAnUnknownValueIsNotKept() {
        assertThat(JSON.readLeniently(START + "\"subjekt\":{\"a\":[1,").problems())
                .extracting(Problem::leftOut)
                .containsExactly(null, null);
    }

    private static LenientResult[] bothWays(String json) {
        return new LenientResult[] {JSON.readLeniently(json), JSON.readLeniently(json.getBytes(StandardCharsets.UTF_8))
        };
    }
}
