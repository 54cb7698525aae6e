package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document as JSON with faults put in at random, and the same without all that lenient reading must leave out. */
final class FaultyJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String FAULTY_TEXT = "[{\"text\":7},null]";

    private final Random random;
    private final int oneIn;
    private int faults;

    private FaultyJson(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    /** What a value looks like with faults, and without what is to be left out; null where nothing is left. */
    private record Rendered(String faulty, @Nullable String sound) {}

    /**
     * A document with faults.
     *
     * @param faulty the text with faults
     * @param sound the text that says what is left
     * @param faults how many there are
     */
    record Made(String faulty, String sound, int faults) {}

    /** Puts a fault at one of so many values and objects. */
    static Made of(String json, long seed, int oneIn) {
        FaultyJson made = new FaultyJson(new Random(seed), oneIn);
        Rendered rendered = made.object(FormatFields.DOCUMENT, MAPPER.readTree(json));
        return new Made(rendered.faulty(), rendered.sound(), made.faults);
    }

    private boolean fault() {
        boolean fault = random.nextInt(oneIn) == 0;
        faults += fault ? 1 : 0;
        return fault;
    }

    private Rendered object(Shape<?> shape, JsonNode node) {
        List<String> faulty = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        boolean lost = false;
        Marker marker = shape.marker();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = quote(member.getKey()) + ":";
            if (marker != null && marker.key().equals(member.getKey())) {
                boolean damaged = shape != FormatFields.DOCUMENT && fault();
                String value = member.getValue().toString();
                if (!damaged || random.nextBoolean()) {
                    faulty.add(key + (damaged ? FAULTY_TEXT : value));
                }
                sound.add(key + value);
                lost |= damaged;
                continue;
            }
            Field<?> field = shape.field(shape.position(member.getKey()));
            Rendered value = value(field, member.getValue());
            boolean gone = field.required() && fault();
            if (gone) {
                lost = true;
                continue;
            }
            faulty.add(key + value.faulty());
            if (value.sound() != null) {
                sound.add(key + value.sound());
            } else {
                lost |= field.required();
            }
            if (fault()) {
                faulty.add(key + value.faulty());
            }
        }
        if (fault()) {
            faulty.add(random.nextInt(faulty.size() + 1), "\"unknown/~key\":" + FAULTY_TEXT);
        }
        String left = lost ? null : "{" + String.join(",", sound) + "}";
        return new Rendered("{" + String.join(",", faulty) + "}", left);
    }

    private Rendered value(Field<?> field, JsonNode node) {
        if (fault()) {
            return new Rendered(wrong(field.kind()), null);
        }
        return switch (field.kind()) {
            case PART -> object(field.shape(), node);
            case TEXTS, PARTS, VARIANTS -> list(field, node);
            default -> new Rendered(node.toString(), node.toString());
        };
    }

    private Rendered list(Field<?> field, JsonNode node) {
        List<String> faulty = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        for (JsonNode item : node.values()) {
            Rendered rendered = fault() ? new Rendered(wrongItem(field), null) : item(field, item);
            faulty.add(rendered.faulty());
            if (rendered.sound() != null) {
                sound.add(rendered.sound());
            }
        }
        return new Rendered("[" + String.join(",", faulty) + "]", "[" + String.join(",", sound) + "]");
    }

    private Rendered item(Field<?> field, JsonNode item) {
        return switch (field.kind()) {
            case PARTS -> object(field.shape(), item);
            case VARIANTS -> variant(field.choices(), item);
            default -> new Rendered(item.toString(), item.toString());
        };
    }

    private Rendered variant(Variants<?> variants, JsonNode item) {
        if (item.isString()) {
            return new Rendered(item.toString(), item.toString());
        }
        Shape<?> unmarked = variants.unmarked(false);
        return object(unmarked == null ? variants.named(item.get("kind").stringValue()) : unmarked, item);
    }

    private String wrongItem(Field<?> field) {
        if (field.kind() == FieldKind.VARIANTS && field.choices().unmarked(true) != null) {
            return List.of("null", "1.5", "[{}]", "\"\\ud800\"").get(random.nextInt(4));
        }
        return wrong(field.kind() == FieldKind.TEXTS ? FieldKind.TEXT : FieldKind.PART);
    }

    /** A value that no field of the kind takes. */
    private String wrong(FieldKind kind) {
        List<String> scalars = List.of("null", "1.5", "2147483648", "\"\\ud800\"");
        return switch (random.nextInt(3)) {
            case 0 -> scalars.get(random.nextInt(scalars.size()));
            case 1 -> kind == FieldKind.PART ? FAULTY_TEXT : "{\"text\":{\"x\":[]}}";
            default -> kind == FieldKind.TEXT ? "{}" : "\"2017-02-30\"";
        };
    }

    private static String quote(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
