package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.ByteSource;
import io.github.huongdan.serialization.stream.Cut;
import io.github.huongdan.serialization.stream.Origin;
import io.github.huongdan.serialization.stream.SplitReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the items of one array. Not thread-safe. */
final class JsonArrayReader extends SplitReader {

    private final GuidanceJson codec;
    private final JsonExtent extent;
    private boolean opened;

    JsonArrayReader(GuidanceJson codec, ReadLimits limits, ByteSource source) {
        super(source, limits);
        this.codec = codec;
        this.extent = new JsonExtent(source, limits);
    }

    @Override
    protected @Nullable Cut cut() throws IOException {
        if (opened ? !comma() : !openingBracket()) {
            requireEnd();
            return null;
        }
        int unit = source.skipWhiteSpace();
        if (unit == ByteSource.END || unit == ',' || unit == ']') {
            throw unexpected("a document", unit);
        }
        Origin origin = source.origin();
        keep();
        boolean complete = extent.pass();
        return take(origin, complete);
    }

    /** Passes the bracket that opens the array; returns whether anything stands in it. */
    private boolean openingBracket() throws IOException {
        int unit = source.skipWhiteSpace();
        if (unit != '[') {
            throw unexpected("an array of documents", unit);
        }
        opened = true;
        source.next();
        if (source.skipWhiteSpace() != ']') {
            return true;
        }
        source.next();
        return false;
    }

    /** Passes the comma after a document, or the bracket that closes the array; returns whether it was a comma. */
    private boolean comma() throws IOException {
        int unit = source.skipWhiteSpace();
        if (unit != ',' && unit != ']') {
            throw unexpected("a comma or the end of the array", unit);
        }
        source.next();
        return unit == ',';
    }

    private void requireEnd() throws IOException {
        if (source.skipWhiteSpace() != ByteSource.END) {
            throw refusal("Nothing may follow the array", "", source.origin());
        }
    }

    private MalformedDocumentException unexpected(String expected, int unit) {
        String found = unit == ByteSource.END
                ? "the end of the input"
                : unit > ' ' && unit < 0x7F ? "'" + (char) unit + "'" : "another character";
        String reason = "Expected " + expected + ", found " + found;
        return opened ? refusal(reason, source.origin()) : refusal(reason, "", source.origin());
    }

    @Override
    protected GuidanceDocument read(Cut cut) {
        return codec.read(cut.input());
    }

    @Override
    protected boolean canGoOnAfter(@Nullable Cut refused) {
        return refused != null && refused.complete() && codec.isWellFormed(refused.bytes());
    }

    @Override
    protected String path(long index, @Nullable String part) {
        return pointer(index, part);
    }

    static String pointer(long index, @Nullable String part) {
        return "/" + index + (part == null ? "" : part);
    }
}
