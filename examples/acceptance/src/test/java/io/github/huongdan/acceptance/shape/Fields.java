package io.github.huongdan.acceptance.shape;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The values of a document that are compared, by field: those that the labels of real documents hold. */
final class Fields {

    private static final List<String> SCALARS = List.of(
            "/header/system",
            "/header/superior",
            "/header/issuer",
            "/header/code/number",
            "/header/code/type",
            "/header/code/issuer",
            "/header/code/year",
            "/header/place",
            "/header/issuedOn",
            "/subject",
            "/basis/enactingClause",
            "/signatories/0/position",
            "/signatories/0/name");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Shape shape;
    private final Map<String, List<String>> values = new TreeMap<>();

    private Fields(Shape shape) {
        this.shape = shape;
    }

    /** Lists the values as they were before a change of shape. */
    static Map<String, List<String>> of(GuidanceDocument document, Shape shape) {
        JsonNode json = MAPPER.readTree(GuidanceJson.standard().writeBytes(document));
        Fields fields = new Fields(shape);
        SCALARS.forEach(pointer -> fields.add(pointer.substring(1), json.at(pointer)));
        json.at("/basis/grounds").forEach(fields::ground);
        json.path("sections").forEach(fields::section);
        json.path("recipients").forEach(fields::recipient);
        json.at("/signatories/0/authorities")
                .forEach(
                        authority -> fields.add("authorities", authority.path("prefix"), authority.path("onBehalfOf")));
        return fields.values;
    }

    private void ground(JsonNode ground) {
        add("grounds", ground.path("text"));
        for (JsonNode cited : ground.path("citations")) {
            JsonNode code = cited.path("code");
            add("citations", code.path("number"), code.path("type"), code.path("issuer"), cited.path("issuedOn"));
        }
    }

    private void section(JsonNode section) {
        add("sections", section.path("label"), section.path("heading"));
        add("sections.kind", section.path("heading"), section.path("kind"));
        for (String items : List.of("provisions", "tasks")) {
            for (JsonNode item : section.path(items)) {
                add("items", section.path("heading"), item.path("label"));
                item.path("assignees").forEach(organ -> add("assignees", item.path("label"), organ));
            }
        }
    }

    private void recipient(JsonNode recipient) {
        add("recipients", recipient.path("name"), recipient.path("purpose"), recipient.path("archive"));
    }

    private void add(String field, JsonNode... parts) {
        List<String> written = new ArrayList<>();
        for (JsonNode part : parts) {
            written.add(part.isMissingNode() ? "" : normal(shape.undone(part.asString())));
        }
        if (written.stream().anyMatch(part -> !part.isEmpty())) {
            values.computeIfAbsent(field, name -> new ArrayList<>()).add(String.join("|", written));
        }
    }

    /** As the scores of the corpus compare: marks at the ends, kinds of quotes and dashes, blanks and capitals say nothing. */
    private static String normal(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[“”„]", "\"")
                .replaceAll("[–—]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .,;:*_\"-]+|[ .,;:*_\"-]+$", "");
        return text.toLowerCase(Locale.ROOT);
    }
}
