package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import io.github.huongdan.serialization.SampleDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each limit, at each list and each text of a document that has them all. */
class JsonLimitsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LONGEST_LIST = 4;
    private static final int LONGEST_TEXT = 120;
    private static final GuidanceJson JSON = GuidanceJson.standard()
            .withLimits(ReadLimits.defaults().withMaxListLength(LONGEST_LIST).withMaxTextLength(LONGEST_TEXT));
    private static final String START = "{\"format\":\"huongdan/1.1\",";

    private static JsonNode sample() {
        return MAPPER.readTree(SampleDocument.json());
    }

    private static List<JsonPointer> pointers(JsonNode node, JsonPointer at) {
        List<JsonPointer> pointers = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry -> pointers.addAll(pointers(entry.getValue(), at.appendProperty(entry.getKey()))));
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            pointers.addAll(pointers(node.get(i), at.appendIndex(i)));
        }
        pointers.add(at);
        return pointers;
    }

    @Test
    void everyListIsLimited() {
        int lists = 0;
        for (JsonPointer pointer : pointers(sample(), JsonPointer.empty())) {
            JsonNode document = sample();
            if (document.at(pointer) instanceof ArrayNode list) {
                while (list.size() < LONGEST_LIST) {
                    list.add(list.get(0).deepCopy());
                }
                JSON.read(document.toString());
                list.add(list.get(0).deepCopy());

                MalformedDocumentException refusal = Refusal.of(() -> JSON.read(document.toString()));

                assertThat(refusal.place().path()).isEqualTo(pointer + "/" + LONGEST_LIST);
                lists++;
            }
        }
        assertThat(lists).isEqualTo(29);
    }

    @Test
    void everyTextIsLimited() {
        int texts = 0;
        for (JsonPointer pointer : pointers(sample(), JsonPointer.empty())) {
            JsonNode document = sample();
            if (document.at(pointer).isString()) {
                JsonNode parent = document.at(pointer.head());
                String text = "x".repeat(LONGEST_TEXT + 1);
                if (parent instanceof ObjectNode object) {
                    object.put(pointer.last().getMatchingProperty(), text);
                } else {
                    ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), text);
                }

                MalformedDocumentException refusal = Refusal.of(() -> JSON.read(document.toString()));

                assertThat(refusal.place().path()).isEqualTo(pointer.toString());
                assertThat(refusal.reason()).contains(Integer.toString(LONGEST_TEXT));
                texts++;
            }
        }
        assertThat(texts).isGreaterThan(50);
    }

    @Test
    void everyKindOfPartIsLimitedInDepth() {
        JSON.withLimits(ReadLimits.defaults().withMaxDepth(6)).read(SampleDocument.json());
        for (int depth = 1; depth < 5; depth++) {
            GuidanceJson shallow = JSON.withLimits(ReadLimits.defaults().withMaxDepth(depth));

            assertThat(Refusal.of(() -> shallow.read(SampleDocument.json())).reason())
                    .contains(Integer.toString(depth));
        }
    }

    @Test
    void manyKeysWithOneHashAreRefusedAtTheFirst() {
        StringBuilder json = new StringBuilder(START);
        for (int i = 0; i < 1 << 16; i++) {
            json.append('"');
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":0,");
        }

        assertThat(Refusal.of(() -> JSON.read(json.append("\"x\":0}").toString()))
                        .place()
                        .path())
                .isEqualTo("/" + "Aa".repeat(16));
    }

    @Test
    void manyDuplicatesAreRefusedAtTheFirst() {
        String json = START + "\"subject\":\"\",".repeat(1_000_000) + "\"x\":0}";

        assertThat(Refusal.of(() -> JSON.read(json)).place().path()).isEqualTo("/subject");
    }

    @Test
    void longNamesAreRefused() {
        String json = START + "\"" + "n".repeat(20_000_000) + "\":0}";

        Refusal.of(() -> JSON.read(json));
        assertThat(Refusal.allocatedBy(() -> Refusal.of(() -> JSON.read(json)))).isLessThan(2_000_000);
    }

    @Test
    void deepUnknownValuesAreRefusedBeforeTheyAreEntered() {
        for (String nested : List.of("[", "{\"x\":")) {
            String deep = nested.repeat(10_000);
            assertThat(Refusal.of(() -> JSON.read(START + "\"x\":" + deep))
                            .place()
                            .path())
                    .isEqualTo("/x");
            assertThat(Refusal.of(() -> JSON.read(deep)).place().position()).isNotNull();
            assertThat(Refusal.of(() -> JSON.read(START + "\"closing\":" + deep))
                            .place()
                            .path())
                    .startsWith("/closing");
            assertThat(Refusal.of(() -> JSON.read(START + "\"sections\":[{\"label\":" + deep))
                            .place()
                            .path())
                    .isEqualTo("/sections/0/label");
        }
    }
}
