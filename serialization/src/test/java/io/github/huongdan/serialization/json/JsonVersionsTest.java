package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.format.upgrade.MadeUp09;
import io.github.huongdan.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonVersionsTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final GuidanceJson UPGRADING = JSON.withUpgraders(MadeUp09.upgraders());
    private static final String NEWER = "{\"format\":\"huongdan/1.7\",\n"
            + "\"seal\":{\"colour\":\"đỏ\",\"at\":[1,2.50]},\n"
            + "\"header\":{\"system\":\"FRONT\",\"issuer\":\"A\",\"phone\":-1e3},\n"
            + "\"subject\":\"B\",\n"
            + "\"sections\":[{\"kind\":\"annex\",\"pages\":[7],\"provisions\":\"?\"},\n"
            + "{\"tasks\":[{\"text\":\"x\"}],\"kind\":\"other\",\"tone\":null,\"heading\":\"C\"}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"huongdan/2.0\",\"subjekt\":1}",
                "{\"subjekt\":1,\"header\":{\"format\":\"huongdan/1.1\"},\"format\":\"huongdan/2.0\",\"x\":1}",
                "{\"subject\":null,\"format\":\"huongdan/2.0\"",
            })
    void anUnknownMajorVersionIsTheOneError(String json) {
        MalformedDocumentException refusal = refusal(JSON, json);

        assertThat(refusal.reason()).contains("huongdan/2.0").contains("huongdan/1.1");
        assertThat(refusal.place().path()).isEqualTo("/format");
        assertThat(refusal.place().position().column()).isEqualTo(json.indexOf("\"huongdan/2.0") + 1);
        LenientResult result = JSON.readLeniently(json);
        assertThat(result.problems()).containsExactly(new Problem(refusal.reason(), refusal.place()));
        assertThat(result.document()).isEqualTo(GuidanceDocument.builder().build());
        assertThat(result.version()).isEqualTo(new FormatVersion(2, 0));
    }

    @Test
    void aDocumentWithoutFormatSaysSoFirst() {
        MalformedDocumentException refusal = refusal(JSON, "{\"subjekt\":1}");

        assertThat(refusal.reason()).contains("format");
        assertThat(refusal.place()).isEqualTo(new Place("", new Position(1, 13)));
        assertThat(JSON.readLeniently("{\"subjekt\":1}").problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"huongdan/1", "huongdan/1.x", "huongdan/01.0", "huongdan/1.1 ", "Huongdan/1.0", "huongdan/1."})
    void whatNamesNoVersionIsAProblemAndTheRestIsRead(String format) {
        String json = "{\"subject\":\"B\",\"format\":\"" + format + "\"}";
        LenientResult result = JSON.readLeniently(json);

        assertThat(result.problems()).hasSize(1);
        assertThat(result.version()).isNull();
        assertThat(result.document().subject()).isEqualTo("B");
        assertThat(refusal(JSON, json).place().path()).isEqualTo("/format");
    }

    @Test
    void aNewerMinorVersionIsReadAndWhatIsUnknownKept() {
        LenientResult result = JSON.readLeniently(NEWER);

        assertThat(result.problems()).isEmpty();
        assertThat(result.newerFormat()).isTrue();
        assertThat(result.upgraded()).isFalse();
        assertThat(result.version()).hasToString("1.7");
        assertThat(JSON.compact().write(result.document()))
                .isEqualTo("{\"format\":\"huongdan/1.1\",\"header\":{\"issuer\":\"A\"},\"subject\":\"B\","
                        + "\"sections\":[{\"kind\":\"other\",\"heading\":\"C\"}]}");
        assertThat(result.unknownParts())
                .containsExactly(
                        unknown("/seal", 2, 1, "{\"colour\":\"đỏ\",\"at\":[1,2.50]}"),
                        unknown("/header/system", 3, 20, "\"FRONT\""),
                        unknown("/header/phone", 3, 41, "-1e3"),
                        unknown("/sections/0", 5, 13, "{\"kind\":\"annex\",\"pages\":[7],\"provisions\":\"?\"}"),
                        unknown("/sections/1/tone", 6, 40, "null"),
                        unknown("/sections/1/tasks", 6, 2, "[{\"text\":\"x\"}]"));
        assertThat(JSON.readLeniently(("\uFEFF" + NEWER).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(result);
    }

    private static UnknownPart unknown(String pointer, int line, int column, String text) {
        return new UnknownPart(new Place(pointer, new Position(line, column)), text);
    }

    @Test
    void faultsOfANewerVersionAreProblemsAsEver() {
        LenientResult result = JSON.readLeniently(
                "{\"format\":\"huongdan/1.7\",\"subject\":7,\"closing\":[],\"closing\":[],\"sections\":[{\"kind\":7}]}");

        assertThat(result.problems())
                .extracting(problem -> problem.place().path())
                .containsExactly("/subject", "/closing", "/sections/0/kind");
        assertThat(result.unknownParts()).isEmpty();
    }

    @Test
    void strictReadingRefusesANewerVersionAndNamesTheWay() {
        MalformedDocumentException refusal = refusal(JSON, NEWER);

        assertThat(refusal.reason()).contains("newer").contains("huongdan/1.7").contains("lenient");
        assertThat(refusal.place()).isEqualTo(new Place("/format", new Position(1, 11)));
        assertThat(refusal(JSON, "{\"format\":\"huongdan/1.7\"}").reason()).isEqualTo(refusal.reason());
    }

    @Test
    void unknownPartsBeyondTheLengthOfListsAreAnError() {
        GuidanceJson small = JSON.withLimits(ReadLimits.defaults().withMaxListLength(2));
        String json = "{\"format\":\"huongdan/1.7\",\"a\":1,\"b\":2,\"c\":3}";

        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> small.readLeniently(json))
                        .place()
                        .path())
                .isEqualTo("/c");
    }

    @Test
    void anOlderVersionIsUpgradedStepByStep() {
        String json = "{\"title\":\"B\",\"header\":{\"code\":\"81-HD/BTGĐUK\"},\"format\":\"huongdan/0.8\"}";

        LenientResult result = UPGRADING.readLeniently(json);

        assertThat(result.problems()).isEmpty();
        assertThat(result.upgraded()).isTrue();
        assertThat(result.version()).hasToString("0.8");
        assertThat(result.document().subject()).isEqualTo("B");
        assertThat(result.document().header().code().text()).isEqualTo("81-HD/BTGĐUK");
        assertThat(UPGRADING.read(json)).isEqualTo(result.document());
        assertThat(refusal(JSON, json).reason()).contains("huongdan/0.8");
    }

    @Test
    void errorsOfAnOlderDocumentStandWhereTheyAreInIt() {
        String json = "{\"format\":\"huongdan/0.8\",\n\"title\":7,\n\"header\":{\"code\":81,\n\"motto\":null},\n"
                + "\"basis\":{\"grounds\":[{\"text\":\"\"},{}]}} ";

        LenientResult result = UPGRADING.readLeniently(json);

        assertThat(result.problems())
                .extracting(Problem::place)
                .containsExactly(
                        new Place("/title", new Position(2, 9)),
                        new Place("/header/code", new Position(3, 18)),
                        new Place("/header/motto", new Position(4, 9)),
                        new Place("/basis/grounds/1", new Position(5, 33)));
        assertThat(refusal(UPGRADING, json).place()).isEqualTo(new Place("/title", new Position(2, 9)));
        assertThat(UPGRADING.readLeniently(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(result);
    }

    @Test
    void anOlderDocumentThatIsCutOffIsReadAsFarAsItGoes() {
        String json = "{\"format\":\"huongdan/0.8\",\"title\":\"B\",\"closing\":[\"C\",\"D";

        LenientResult result = UPGRADING.readLeniently(json);

        assertThat(result.document().subject()).isEqualTo("B");
        assertThat(result.document().closing()).isEqualTo(List.of("C"));
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("ends"));
        assertThat(refusal(UPGRADING, json).reason()).contains("ends");
        assertThat(refusal(UPGRADING, "{\"format\":\"huongdan/0.8\"} {}").reason())
                .contains("follow");
    }

    private static MalformedDocumentException refusal(GuidanceJson reader, String json) {
        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> reader.read(json));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
