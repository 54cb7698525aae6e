package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Paragraph;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes one text value of a document, named by its JSON pointer. */
public final class Rewriting {

    private Rewriting() {}

    public static GuidanceDocument of(GuidanceDocument document, String pointer, UnaryOperator<String> change) {
        return (GuidanceDocument)
                Objects.requireNonNull(at(document, pointer.substring(1).split("/", -1), 0, change));
    }

    private static @Nullable Object at(@Nullable Object node, String[] steps, int depth, UnaryOperator<String> change) {
        if (node instanceof String text && depth == steps.length) {
            return change.apply(text);
        }
        if (node instanceof Paragraph paragraph) {
            return new Paragraph(change.apply(paragraph.text()));
        }
        if (node instanceof DocumentCode code) {
            return DocumentCode.parse(change.apply(code.text()));
        }
        if (node instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(steps[depth]);
            copy.set(index, at(copy.get(index), steps, depth + 1, change));
            return copy;
        }
        try {
            return inRecord((Record) Objects.requireNonNull(node), steps, depth, change);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object inRecord(Record node, String[] steps, int depth, UnaryOperator<String> change)
            throws ReflectiveOperationException {
        RecordComponent[] components = node.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(node, components[i]);
            if (components[i].getName().equals(steps[depth])) {
                values[i] = at(values[i], steps, depth + 1, change);
            }
        }
        return node.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static @Nullable Object value(Record node, RecordComponent component)
            throws InvocationTargetException, IllegalAccessException {
        return component.getAccessor().invoke(node);
    }
}
