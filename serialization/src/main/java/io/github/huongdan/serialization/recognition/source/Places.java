package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes the place of each value while it goes into the model. */
public final class Places {

    private final SourceMap.Builder map;
    private final ComposedText source;

    public Places(SourceMap.Builder map, ComposedText source) {
        this.map = map;
        this.source = source;
    }

    /** Whether the source was typed for fonts from before Unicode. */
    public boolean legacy() {
        return source.legacy();
    }

    /** Notes where a value stands and returns its text; null where there is none. */
    @Nullable
    public String text(String pointer, @Nullable Extract value) {
        if (value == null) {
            return null;
        }
        put(pointer, value);
        return value.text();
    }

    /** Notes where a value that is there stands and returns its text. */
    public String value(String pointer, Extract value) {
        put(pointer, value);
        return value.text();
    }

    /** Notes where a value that is a part of another stands, as {@link #text(String, Extract)} does. */
    @Nullable
    public String text(String parent, String name, @Nullable Extract value) {
        return value == null ? null : text(parent + name, value);
    }

    /** Notes where each value of a list stands and returns their texts. */
    public List<String> texts(String pointer, List<Extract> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (Extract value : values) {
            put(pointer + "/" + texts.size(), value);
            texts.add(value.text());
        }
        return texts;
    }

    /** Notes where a part stands that is no value itself. */
    public void part(String pointer, @Nullable Extract whole) {
        if (whole != null) {
            put(pointer, whole);
        }
    }

    /** Notes where a part stands that consists of others; none where there are none. */
    public void part(String pointer, List<Extract> parts) {
        map.put(pointer, source.toOriginal(Extract.pieces(parts)));
    }

    /** Where a value stands in the text as it was received. */
    public Span span(Extract value) {
        List<Piece> pieces = source.toOriginal(value.pieces());
        return new Span(
                pieces.get(0).source().start(),
                pieces.get(pieces.size() - 1).source().end());
    }

    private void put(String pointer, Extract value) {
        map.put(pointer, source.toOriginal(value.pieces()));
    }
}
