package io.github.huongdan.serialization.format;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import java.util.List;

/** Finds the earliest version of the format that can carry a document. Not thread-safe. */
public final class LeastVersion {

    private FormatVersion least = Versions.V1_0;

    private LeastVersion() {}

    public static FormatVersion of(GuidanceDocument document) {
        LeastVersion search = new LeastVersion();
        search.object(FormatFields.DOCUMENT, document);
        return search.least;
    }

    private <T> void object(Shape<T> shape, Object value) {
        raise(shape.since());
        T owner = shape.type().cast(value);
        for (Field<T> field : shape.fields()) {
            Object written = field.written(owner);
            if (written != null) {
                raise(field.since());
                inside(field, written);
            }
        }
    }

    private void inside(Field<?> field, Object value) {
        switch (field.kind()) {
            case PART -> object(field.shape(), value);
            case PARTS -> ((List<?>) value).forEach(item -> object(field.shape(), item));
            case VARIANTS ->
                ((List<?>) value).forEach(item -> object(field.choices().of(item), item));
            case TEXT, INTEGER, COUNT, FLAG, DATE, CHOICE, TEXTS -> {}
        }
    }

    private void raise(FormatVersion since) {
        if (since.compareTo(least) > 0) {
            least = since;
        }
    }
}
