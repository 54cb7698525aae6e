package io.github.huongdan.acceptance.shape;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.source.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How sure the reader is of the values by which a document is known, counted apart for those that it read right and wrong. */
final class KeyValues {

    private static final List<String> POINTERS = List.of(
            "/header/title",
            "/header/motto",
            "/header/superior",
            "/header/issuer",
            "/header/code/text",
            "/header/place",
            "/header/issuedOn",
            "/typeName",
            "/subject",
            "/basis/enactingClause",
            "/signatories/0/position",
            "/signatories/0/name");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    int right;
    int rightAndDoubted;
    int wrong;
    int wrongAndDoubted;

    /** Counts the values of a reading; a value that was not read is neither right nor wrong. */
    void add(ReadDocument original, ReadDocument changed, Shape shape) {
        JsonNode meant = json(original);
        JsonNode read = json(changed);
        for (String pointer : POINTERS) {
            String value = read.at(pointer).asString("");
            boolean sure = Objects.requireNonNull(changed.sourceMap()).certainty(pointer) == Certainty.SURE;
            boolean same =
                    normal(shape, value).equals(normal(shape, meant.at(pointer).asString("")));
            if (!value.isEmpty() && same) {
                right++;
                rightAndDoubted += sure ? 0 : 1;
            } else if (!value.isEmpty()) {
                wrong++;
                wrongAndDoubted += sure ? 0 : 1;
            }
        }
    }

    /** Adds what was counted elsewhere. */
    void add(KeyValues other) {
        right += other.right;
        rightAndDoubted += other.rightAndDoubted;
        wrong += other.wrong;
        wrongAndDoubted += other.wrongAndDoubted;
    }

    private static JsonNode json(ReadDocument read) {
        return MAPPER.readTree(GuidanceJson.standard().writeBytes(read.document()));
    }

    private static String normal(Shape shape, String value) {
        return shape.undone(value)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .,;:*_\"-]+|[ .,;:*_\"-]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
