package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A document as XML with faults put in at random, and the same without all that lenient reading must leave out. */
final class FaultyXml {

    private static final String UNKNOWN = "<unknown a=''>x<text/>y<!-- z --></unknown>";

    private final Random random;
    private final int oneIn;
    private int faults;

    private FaultyXml(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    /** What an element looks like with faults, and without what is to be left out; null where nothing is left. */
    private record Rendered(String faulty, @Nullable String sound) {

        Rendered(String both) {
            this(both, both);
        }
    }

    /**
     * A document with faults.
     *
     * @param faulty the text with faults
     * @param sound the text that says what is left
     * @param faults how many there are
     */
    record Made(String faulty, String sound, int faults) {}

    /** Puts a fault at one of so many elements and attributes. */
    static Made of(GuidanceDocument document, long seed, int oneIn) {
        FaultyXml made = new FaultyXml(new Random(seed), oneIn);
        String namespace = " xmlns='" + FormatFields.NAMESPACE + "'";
        Rendered rendered = made.object(FormatFields.DOCUMENT.name(), FormatFields.DOCUMENT, document, namespace);
        return new Made(rendered.faulty(), rendered.sound(), made.faults);
    }

    private boolean fault() {
        boolean fault = random.nextInt(oneIn) == 0;
        faults += fault ? 1 : 0;
        return fault;
    }

    private <T> Rendered object(String name, Shape<T> shape, Object value, String namespace) {
        T owner = shape.type().cast(value);
        StringBuilder faultyTag = new StringBuilder("<" + name + namespace);
        StringBuilder soundTag = new StringBuilder(faultyTag);
        List<String> faulty = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        boolean lost = false;
        for (Field<T> field : shape.fields()) {
            Object written = field.written(owner);
            if (written == null) {
                continue;
            }
            if (field.attribute()) {
                attribute(field, written, faultyTag, soundTag);
                continue;
            }
            if (shape.form() == Form.ITEMS) {
                items(field, (List<?>) written, faulty, sound);
                continue;
            }
            if (shape.form() != Form.PARTS) {
                boolean wrong = fault();
                faulty.add(escape(written.toString()) + (wrong ? UNKNOWN : ""));
                sound.add(wrong ? "" : escape(written.toString()));
                lost |= wrong && field.required();
                continue;
            }
            if (field.required() && fault()) {
                lost = true;
                continue;
            }
            Rendered element = element(field, written);
            boolean misplaced = !faulty.isEmpty() && fault();
            faulty.add(misplaced ? faulty.size() - 1 : faulty.size(), element.faulty());
            if (element.sound() != null) {
                sound.add(element.sound());
            } else {
                lost |= field.required();
            }
            if (fault()) {
                faulty.add(element.faulty());
            }
        }
        if (fault()) {
            faultyTag.append(" unknown='x'");
        }
        boolean text = shape.form() == Form.TEXT || shape.form() == Form.BARE_TEXT;
        if (!text && fault()) {
            faulty.add(random.nextInt(faulty.size() + 1), random.nextBoolean() ? UNKNOWN : "text &amp; between");
        }
        if (!text && fault()) {
            faulty.add(random.nextInt(faulty.size() + 1), "<f:text xmlns:f='urn:foreign'>x</f:text>");
        }
        String end = "</" + name + ">";
        return new Rendered(
                faultyTag + ">" + String.join("", faulty) + end,
                lost ? null : soundTag + ">" + String.join("", sound) + end);
    }

    private void attribute(Field<?> field, Object value, StringBuilder faulty, StringBuilder sound) {
        boolean wrong = (field.kind() == FieldKind.INTEGER || field.kind() == FieldKind.COUNT) && fault();
        String start = " " + field.key() + "='";
        faulty.append(start).append(wrong ? "8.0" : escape(value.toString())).append("'");
        if (!wrong) {
            sound.append(start).append(escape(value.toString())).append("'");
        }
    }

    private Rendered element(Field<?> field, Object value) {
        return switch (field.kind()) {
            case PART -> object(field.key(), field.shape(), value, "");
            case TEXTS, PARTS, VARIANTS -> list(field, (List<?>) value);
            default -> scalar(field.key(), field.kind(), value);
        };
    }

    private Rendered scalar(String name, FieldKind kind, Object value) {
        String text = kind == FieldKind.CHOICE ? ((Enum<?>) value).name() : escape(value.toString());
        String end = "</" + name + ">";
        String sound = "<" + name + ">" + text + end;
        if (!fault()) {
            return new Rendered(sound);
        }
        if (random.nextBoolean()) {
            return new Rendered("<" + name + " unknown=''>" + text + end, sound);
        }
        String wrong = kind == FieldKind.TEXT ? text + UNKNOWN + text : "2017-02-30";
        return new Rendered("<" + name + ">" + wrong + end, null);
    }

    private Rendered list(Field<?> field, List<?> items) {
        StringBuilder faulty = new StringBuilder("<" + field.key() + (fault() ? " unknown=''>" : ">"));
        StringBuilder sound = new StringBuilder("<" + field.key() + ">");
        List<String> faultyItems = new ArrayList<>();
        List<String> soundItems = new ArrayList<>();
        items(field, items, faultyItems, soundItems);
        faultyItems.forEach(faulty::append);
        soundItems.forEach(sound::append);
        String end = "</" + field.key() + ">";
        return new Rendered(faulty + end, sound + end);
    }

    private void items(Field<?> field, List<?> items, List<String> faulty, List<String> sound) {
        for (Object item : items) {
            if (fault()) {
                faulty.add(random.nextBoolean() ? UNKNOWN : "between");
            }
            Rendered rendered = item(field, item);
            faulty.add(rendered.faulty());
            sound.add(rendered.sound() == null ? "" : rendered.sound());
        }
    }

    private Rendered item(Field<?> field, Object item) {
        if (field.kind() == FieldKind.TEXTS) {
            return scalar(field.item(), FieldKind.TEXT, item);
        }
        if (field.kind() == FieldKind.PARTS) {
            return object(field.item(), field.shape(), item, "");
        }
        Shape<?> shape = field.choices().of(item);
        Rendered rendered = object(shape.name(), shape, item, "");
        if (fault()) {
            String renamed = rendered.faulty().substring(1 + shape.name().length());
            renamed = renamed.substring(0, renamed.length() - shape.name().length() - 1);
            return new Rendered("<annex" + renamed + "annex>", null);
        }
        return rendered;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c == ' ';
            escaped.append(plain ? Character.toString(c) : "&#" + c + ";");
        });
        return escaped.toString();
    }
}
