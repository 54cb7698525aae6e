package io.github.huongdan.serialization.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in one place: a key is taken away, added or renamed, or a value becomes another. */
final class MutatedJson {

    private static final List<String> KEYS = List.of(
            "text",
            "label",
            "heading",
            "kind",
            "provisions",
            "tasks",
            "code",
            "issuedOn",
            "number",
            "archive",
            "name",
            "format",
            "table",
            "rows",
            "cells",
            "columnSpan",
            "headerRows",
            "blocks",
            "appendices",
            "marks",
            "Text",
            "");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "8",
            "8.0",
            "8.5",
            "81e-1",
            "2147483648",
            "-2147483649",
            "1e9",
            "\"\"",
            "\"8\"",
            "\"PARTY\"",
            "\"party\"",
            "\"other\"",
            "\"implementation\"",
            "\"huongdan/1.0\"",
            "\"huongdan/1.1\"",
            "\"2020-02-29\"",
            "\"2019-02-29\"",
            "\"2020-02-29\\n\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "[]",
            "[\"A\"]",
            "[{}]",
            "[{\"text\":\"\"}]",
            "[{\"kind\":\"other\"}]",
            "{}",
            "{\"text\":\"\"}");

    private final Random random;

    MutatedJson(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] json) {
        JsonNode document = JsonMapper.shared().readTree(json);
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode chosen = one(containers);
        if (chosen instanceof ObjectNode object) {
            change(object);
        } else if (chosen instanceof ArrayNode array) {
            change(array);
        }
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> present = List.copyOf(object.propertyNames());
        if (present.isEmpty() || random.nextInt(3) == 0) {
            object.set(one(KEYS), value());
            return;
        }
        String key = one(present);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(one(KEYS), object.remove(key));
            default -> object.set(key, value());
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(value());
        } else {
            array.set(random.nextInt(array.size()), value());
        }
    }

    private JsonNode value() {
        return JsonMapper.shared().readTree(one(VALUES));
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
