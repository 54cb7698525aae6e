package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.huongdan.serialization.MalformedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStrictnessTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();

    /** Each with one fault, where it is, and a word that the reason must name. */
    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("", "", "1:1", "empty"),
                arguments(" \n ", "", "2:2", "empty"),
                arguments("[]", "", "1:1", "an array"),
                arguments("\"x\"", "", "1:1", "a string"),
                arguments("{}", "", "1:2", "format"),
                arguments("{\"format\":\"huongdan/2.0\"}", "/format", "1:11", "huongdan/2.0"),
                arguments("{\"format\":1}", "/format", "1:11", "an integer"),
                arguments("{\"format\":\"huongdan/1.1\",\"format\":\"huongdan/1.1\"}", "/format", "1:26", "Duplicate"),
                arguments("{\"format\":\"huongdan/1.1\"} {}", "", "1:27", "follow"),
                arguments("{\"format\":\"huongdan/1.1\"}]", "", "1:26", "JSON"),
                arguments("{\"format\":\"huongdan/1.1\"", "/format", "1:25", "ends"),
                document("\"subjekt\":\"\"", "/subjekt", "2:1", "subjekt"),
                document("\"Subject\":\"\"", "/Subject", "2:1", "Subject"),
                document("\"a/b~c\":1", "/a~1b~0c", "2:1", "a/b~c"),
                document("\"header\":{},\n\"header\":{}", "/header", "3:1", "Duplicate"),
                document("\"closing\":[],\n\"closing\":[]", "/closing", "3:1", "Duplicate"),
                document("\"header\":null", "/header", "2:10", "null"),
                document("\"header\":[]", "/header", "2:10", "an array"),
                document("\"subject\":null", "/subject", "2:11", "null"),
                document("\"subject\":7", "/subject", "2:11", "an integer"),
                document("\"subject\":true", "/subject", "2:11", "true"),
                document("\"closing\":\"x\"", "/closing", "2:11", "a string"),
                document("\"closing\":{}", "/closing", "2:11", "an object"),
                document("\"closing\":[\"ừ\",null]", "/closing/1", "2:16", "null"),
                document("\"closing\":[\"ừ\\ud800\"]", "/closing/0", "2:12", "U+D800"),
                document("\"closing\":[\"a\nb\"]", "/closing/0", "2:14", "JSON"),
                document("\"closing\":[\"a\",]", "/closing/1", "2:16", "JSON"),
                document("\"closing\":[\"\\x\"]", "/closing/0", "2:14", "JSON"),
                document("/* */\"subject\":\"\"", "/format", "2:1", "JSON"),
                document("'subject':\"\"", "/format", "2:1", "JSON"),
                document("subject:\"\"", "/format", "2:1", "JSON"),
                document("\"header\":{\"system\":\"party\"}", "/header/system", "2:20", "PARTY"),
                document("\"header\":{\"system\":0}", "/header/system", "2:20", "an integer"),
                document("\"header\":{\"issuedOn\":\"2017-02-30\"}", "/header/issuedOn", "2:22", "2017-02-30"),
                document("\"header\":{\"issuedOn\":\"2017-02-03T00:00\"}", "/header/issuedOn", "2:22", "yyyy-MM-dd"),
                document("\"header\":{\"issuedOn\":[2017,2,3]}", "/header/issuedOn", "2:22", "an array"),
                document("\"header\":{\"issuedOn\":\"\"}", "/header/issuedOn", "2:22", "yyyy-MM-dd"),
                code("\"number\":1", "/header/code", "2:29", "text"),
                code("\"text\":\"\",\"number\":\"81\"", "/header/code/number", "2:38", "a string"),
                code("\"text\":\"\",\"number\":81.5", "/header/code/number", "2:38", "fraction"),
                code("\"text\":\"\",\"number\":8e-1", "/header/code/number", "2:38", "fraction"),
                code("\"text\":\"\",\"number\":2147483648", "/header/code/number", "2:38", "32 bits"),
                code("\"text\":\"\",\"number\":" + "9".repeat(99), "/header/code/number", "2:38", "32 bits"),
                code("\"text\":\"\",\"number\":081", "/header/code/number", "2:39", "JSON"),
                code("\"text\":\"\",\"number\":NaN", "/header/code/number", "2:41", "JSON"),
                code("\"text\":\"\",\"number\":-Infinity", "/header/code/number", "2:47", "JSON"),
                document("\"basis\":{\"grounds\":[{}]}", "/basis/grounds/0", "2:22", "text"),
                document(
                        "\"basis\":{\"grounds\":[{\"text\":\"\",\"citations\":[{}]}]}",
                        "/basis/grounds/0/citations/0",
                        "2:46",
                        "text"),
                document("\"recipients\":[{\"archive\":\"true\"}]", "/recipients/0/archive", "2:26", "a string"),
                document("\"recipients\":[{\"archive\":1}]", "/recipients/0/archive", "2:26", "an integer"),
                section("\"label\":\"I.\"", "/sections/0", "2:26", "kind"),
                section("\"kind\":\"annex\"", "/sections/0/kind", "2:21", "annex"),
                section("\"kind\":\"other\",\"kind\":\"other\"", "/sections/0/kind", "2:29", "Duplicate"),
                section("\"kind\":\"other\",\"label\":\"\",\"label\":\"\"", "/sections/0/label", "2:40", "Duplicate"),
                section("\"kind\":\"other\",\"tasks\":[]", "/sections/0/tasks", "2:29", "tasks"),
                section("\"tasks\":[],\"kind\":\"other\"", "/sections/0/tasks", "2:14", "tasks"),
                section(
                        "\"kind\":\"implementation\",\"provisions\":[]",
                        "/sections/0/provisions",
                        "2:38",
                        "provisions"),
                section("\"text\":\"\",\"kind\":\"other\"", "/sections/0/text", "2:14", "text"),
                section(
                        "\"kind\":\"implementation\",\"tasks\":[{},{\"deadline\":{\"date\":\"2017-01-01\"}}]",
                        "/sections/0/tasks/1/deadline",
                        "2:82",
                        "text"));
    }

    private static Arguments document(String members, String pointer, String position, String word) {
        return arguments("{\"format\":\"huongdan/1.1\",\n" + members + "}", pointer, position, word);
    }

    private static Arguments code(String members, String pointer, String position, String word) {
        return document("\"header\":{\"code\":{" + members + "}}", pointer, position, word);
    }

    private static Arguments section(String members, String pointer, String position, String word) {
        return document("\"sections\":[{" + members + "}]", pointer, position, word);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesAStringWithAPlace(String json, String pointer, String position, String word) {
        check(catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(json)), pointer, position, word);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesBytesWithTheSamePlace(String json, String pointer, String position, String word) {
        byte[] bytes = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);

        check(catchThrowableOfType(MalformedDocumentException.class, () -> JSON.read(bytes)), pointer, position, word);
    }

    private static void check(MalformedDocumentException refusal, String pointer, String position, String word) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.place().path()).isEqualTo(pointer);
        assertThat(refusal.place().position()).hasToString(position);
        assertThat(refusal.reason()).contains(word).doesNotContain("\n").doesNotEndWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"huongdan/1.1\"}",
                "\uFEFF \r\n{\"format\":\"huongdan/1.1\"}\n",
                "{\"closing\":[],\"basis\":{},\"header\":{\"marks\":[]},\"subject\":\"\",\"format\":\"huongdan/1.1\"}",
            })
    void acceptsAnyOrderAndWhatIsEmpty(String json) {
        assertThat(JSON.compact().write(JSON.read(json))).isEqualTo("{\"format\":\"huongdan/1.1\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"archive\":false,\"name\":\"A\"", "\"name\":\"A\",\"purpose\":\"\"", "\"name\":\"\\u0041\""})
    void acceptsOtherSpellingsOfTheSame(String members) {
        String json = "{\"format\":\"huongdan/1.1\",\"recipients\":[{" + members + "}]}";

        assertThat(JSON.compact().write(JSON.read(json)))
                .isEqualTo("{\"format\":\"huongdan/1.1\",\"recipients\":[{\"name\":\"A\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provisions", "tasks"})
    void acceptsTheKindAfterTheRest(String items) {
        String kind = items.equals("tasks") ? "implementation" : "propagandaContent";
        String json = "{\"format\":\"huongdan/1.1\",\"sections\":[{\"" + items + "\":[{\"text\":\"x\"}],\"kind\":\""
                + kind + "\"}]}";

        assertThat(JSON.compact().write(JSON.read(json)))
                .isEqualTo("{\"format\":\"huongdan/1.1\",\"sections\":[{\"kind\":\"" + kind + "\",\"" + items
                        + "\":[{\"text\":\"x\"}]}]}");
    }
}
